package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF names but doesn't hold, with the one that comes with PDFBox.
 * PDFBox's own way searches the machine's fonts: that takes seconds, writes a file into the user's
 * folder, and makes the result depend on the machine.
 */
final class EmbeddedFonts implements FontMapper {
  private static final String LIBERATION_SANS =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final EmbeddedFonts ONLY = new EmbeddedFonts();

  private @Nullable TrueTypeFont font;

  private EmbeddedFonts() {}

  /** Lets PDFBox take its fonts from here, unless the program has set another place since. */
  static void use() {
    Registration.done();
  }

  /** Asking PDFBox for its mapper would load the one that is to be replaced. */
  private static final class Registration {
    static {
      FontMappers.set(ONLY);
    }

    static void done() {}
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font(), true);
  }

  private synchronized TrueTypeFont font() {
    TrueTypeFont loaded = font;
    if (loaded == null) {
      loaded = load();
      font = loaded;
    }
    return loaded;
  }

  private static TrueTypeFont load() {
    try (InputStream in = FontMappers.class.getResourceAsStream(LIBERATION_SANS)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox comes without " + LIBERATION_SANS);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
