package legajo.pipeline.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import legajo.pipeline.ingest.layout.Glyph;
import legajo.pipeline.ingest.layout.PageContent;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs the content of pages and notes every character with its place, every straight line, and how
 * much of the page pictures cover. Decodes no picture. For one document, one thread.
 */
final class PageReader extends PDFStreamEngine {
  private static final double LARGE_PICTURE = 0.5;
  private static final int FEWEST_SPACED = 4;

  private final Map<PDFont, FontTraits> fonts = new IdentityHashMap<>();
  private final DrawnPaths paths = new DrawnPaths();
  private final MarkedContent marked = new MarkedContent();
  private List<Glyph> glyphs = new ArrayList<>();
  private DisplaySpace space;
  private double pictureCover;
  private double largestPicture;
  private double pictureDensity;
  private int glyphsUnderPicture;
  private float letterSpacing;
  private int spacedFrom;

  PageReader() {
    PageOperators.addTo(this);
    space = new DisplaySpace(new PDPage());
  }

  /** What a page draws, as far as it can be read; an error ends it early. */
  DrawnPage read(PDPage page, List<Exception> errors) {
    glyphs = new ArrayList<>();
    space = new DisplaySpace(page);
    pictureCover = 0;
    largestPicture = 0;
    pictureDensity = 0;
    glyphsUnderPicture = 0;
    letterSpacing = 0;
    spacedFrom = 0;
    paths.begin(space);
    marked.begin();
    try {
      processPage(page);
    } catch (IOException | RuntimeException | StackOverflowError cutOff) {
      errors.add(cutOff instanceof Exception e ? e : new IOException(cutOff));
    }
    endSpacing();
    distrustArtifacts();
    return new DrawnPage(
        new PageContent(glyphs, paths.rulings(), space.width(), space.height()),
        pictureCover,
        pictureDensity,
        glyphsUnderPicture,
        paths.count());
  }

  DrawnPaths paths() {
    return paths;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    FontTraits traits = fonts.computeIfAbsent(font, FontTraits::new);
    String text = traits.textOf(code);
    float a = place.getScaleX();
    float b = place.getShearY();
    float along = length(a, b);
    float pageX = place.getTranslateX();
    float pageY = place.getTranslateY();
    float u = space.x(pageX, pageY);
    float v = space.y(pageX, pageY);
    if (text.isEmpty() || isOffPage(u, v)) {
      return;
    }
    float width = displacement.getX() * along;
    PDTextState state = getGraphicsState().getTextState();
    float fontSize = state.getFontSize();
    // The letter spacing is in text space, the matrix holds the font size too.
    float spacing = fontSize == 0 ? 0 : state.getCharacterSpacing() * along / Math.abs(fontSize);
    float size = length(place.getScaleY(), place.getShearX()) * traits.sizeFactor();
    if (spacing != letterSpacing) {
      endSpacing();
      letterSpacing = spacing;
      spacedFrom = glyphs.size();
    }
    float end = u + width + Math.max(0, spacing);
    glyphs.add(
        new Glyph(text, u, v, width, end, size, space.angle(a, b), traits, flags(state, text)));
  }

  /**
   * Spacing between the letters of a word or more is a way to set it wide; between two or three it
   * is how some programs write a blank.
   */
  private void endSpacing() {
    if (letterSpacing > 0 && glyphs.size() - spacedFrom < FEWEST_SPACED) {
      for (int i = spacedFrom; i < glyphs.size(); i++) {
        glyphs.set(i, glyphs.get(i).unspaced());
      }
    }
  }

  /** Where most of a page is marked as no part of its text, the marks are wrong. */
  private void distrustArtifacts() {
    long artifacts = glyphs.stream().filter(glyph -> glyph.has(Glyph.ARTIFACT)).count();
    if (artifacts * 2 > glyphs.size()) {
      glyphs.replaceAll(Glyph::unmarked);
    }
  }

  private static float length(float x, float y) {
    return y == 0 ? Math.abs(x) : (float) Math.hypot(x, y);
  }

  private boolean isOffPage(float x, float y) {
    return !(x >= -1 && y >= -1 && x <= space.width() + 1 && y <= space.height() + 1);
  }

  private int flags(PDTextState state, String text) {
    RenderingMode mode = state.getRenderingMode();
    int flags = marked.isArtifact() ? Glyph.ARTIFACT : 0;
    flags |= Glyph.isBlank(text) ? Glyph.BLANK : 0;
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      flags |= Glyph.INVISIBLE;
    } else if (mode == RenderingMode.FILL_STROKE) {
      flags |= Glyph.OUTLINED;
    }
    return flags;
  }

  /**
   * A picture fills the unit square of the coordinates it is drawn in.
   *
   * @param pixels how many it has, 0 where unknown
   */
  void drawPicture(double pixels) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    double area = Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * (double) m.getShearY());
    double share = Math.min(1, area / Math.max(1, space.width() * (double) space.height()));
    pictureCover += share;
    noteDensity(area, pixels);
    if (share >= LARGE_PICTURE) {
      glyphsUnderPicture = glyphs.size();
    }
  }

  /** Of pictures in layers, as some scanners make them, the finest has the letters. */
  private void noteDensity(double area, double pixels) {
    double density = area > 0 ? Math.sqrt(pixels / area) : 0;
    if (area > 2 * largestPicture) {
      largestPicture = area;
      pictureDensity = density;
    } else if (2 * area > largestPicture) {
      pictureDensity = Math.max(pictureDensity, density);
    }
  }

  void beginMarked(COSName tag, COSDictionary properties) {
    marked.begin(tag, properties, glyphs.size());
  }

  @Override
  public void endMarkedContentSequence() {
    marked.end(glyphs);
  }

  /** Faulty operators are left out, as PDF readers do; the rest of the page is read. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {}
}
