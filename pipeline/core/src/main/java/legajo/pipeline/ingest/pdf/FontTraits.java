package legajo.pipeline.ingest.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import legajo.pipeline.ingest.layout.Lettering;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What the layout needs to know of a font, found once a document. Not safe for many threads. */
final class FontTraits implements Lettering {
  /** What a glyph without a known character is read as: the font tells how it looks, not more. */
  static final String UNKNOWN = "\uFFFD";

  private static final float USUAL_ASCENT = 0.75f;
  private static final float USUAL_DESCENT = 0.22f;
  private static final int BOLD_WEIGHT = 600;
  private static final int SINGLE_BYTE = 256;

  private final PDFont font;
  private final boolean bold;
  private final float ascent;
  private final float descent;
  private final float sizeFactor;
  private final String[] singleBytes = new String[SINGLE_BYTE];
  private final Map<Integer, String> others = new HashMap<>();

  FontTraits(PDFont font) {
    this.font = font;
    PDFontDescriptor descriptor = font.getFontDescriptor();
    bold = isBold(font, descriptor);
    ascent = metric(descriptor == null ? 0 : descriptor.getAscent(), USUAL_ASCENT);
    descent = metric(descriptor == null ? 0 : -descriptor.getDescent(), USUAL_DESCENT);
    sizeFactor = font instanceof PDType3Font type3 ? sizeFactor(type3) : 1;
  }

  @Override
  public boolean isBold() {
    return bold;
  }

  /** How far letters rise above the baseline, as a share of the font size. */
  @Override
  public float ascent() {
    return ascent;
  }

  /** How far letters reach below the baseline, as a share of the font size. */
  @Override
  public float descent() {
    return descent;
  }

  /** By how much the letters are larger than the font size says. */
  float sizeFactor() {
    return sizeFactor;
  }

  /** The characters that a code stands for. */
  String textOf(int code) {
    if (code >= 0 && code < SINGLE_BYTE) {
      String known = singleBytes[code];
      if (known == null) {
        known = lookUp(code);
        singleBytes[code] = known;
      }
      return known;
    }
    return others.computeIfAbsent(code, this::lookUp);
  }

  private String lookUp(int code) {
    String unicode = font.toUnicode(code);
    if (unicode == null) {
      boolean asciiByCustom = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
      return asciiByCustom ? String.valueOf((char) code) : UNKNOWN;
    }
    return withoutControls(unicode);
  }

  /** Line feeds and tabs of a font's table are blanks on the page; other controls are nothing. */
  private static String withoutControls(String unicode) {
    StringBuilder out = new StringBuilder(unicode.length());
    for (int i = 0; i < unicode.length(); i++) {
      char c = unicode.charAt(i);
      if (!Character.isISOControl(c)) {
        out.append(c);
      } else if (Character.isWhitespace(c)) {
        out.append(' ');
      }
    }
    return out.length() == 0 && !unicode.isEmpty() ? UNKNOWN : out.toString();
  }

  private static boolean isBold(
      PDFont font, @org.jspecify.annotations.Nullable PDFontDescriptor descriptor) {
    if (descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT)) {
      return true;
    }
    String name = font.getName();
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }

  private static float metric(float thousandths, float usual) {
    float share = thousandths / 1000;
    return share > usual / 2 && share < usual * 2 ? share : usual;
  }

  /** Fonts drawn by procedures choose their own unit: their box tells how tall letters are. */
  private static float sizeFactor(PDType3Font font) {
    BoundingBox box = font.getBoundingBox();
    float height = box == null ? 0 : box.getHeight() * Math.abs(font.getFontMatrix().getScaleY());
    return height > 3 || height > 0 && height < 0.3f ? height : 1;
  }
}
