package legajo.corpus.generate.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A font that every PDF reader has, and how wide its letters are. */
final class PdfFont {
  private static final int THOUSAND = 1000;
  private static final char UNKNOWN = '?';

  private final PDType1Font font;
  private final float[] widths = new float[Character.MAX_VALUE + 1];

  PdfFont(FontName name) {
    font = new PDType1Font(name);
    Arrays.fill(widths, -1);
  }

  PDType1Font font() {
    return font;
  }

  /** The text in characters that the font has. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      printable.append(has(c) ? c : UNKNOWN);
    }
    return printable.toString();
  }

  /** How wide a printable text is, in points. */
  float width(String text, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width * size / THOUSAND;
  }

  private float width(char c) {
    if (widths[c] < 0) {
      try {
        widths[c] = font.getStringWidth(String.valueOf(c));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    return widths[c];
  }

  private static boolean has(char c) {
    return c >= ' ' && c < 0x7F
        || WinAnsiEncoding.INSTANCE.contains(
            org.apache.pdfbox.pdmodel.font.encoding.GlyphList.getAdobeGlyphList()
                .codePointToName(c));
  }
}
