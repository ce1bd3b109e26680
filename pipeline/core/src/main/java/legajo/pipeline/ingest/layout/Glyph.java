package legajo.pipeline.ingest.layout;

import org.jspecify.annotations.Nullable;

/**
 * A character as drawn, in the reading frame of its page: {@code u} runs along the text, {@code v}
 * down the page, both in points.
 *
 * @param text its characters; several for a ligature
 * @param u where it begins
 * @param v its baseline
 * @param width of the drawn character
 * @param end where the next one begins: with the letter spacing
 * @param size font size as it appears
 * @param angle of the text against level, clockwise, in radians
 * @param font absent for a space or tab that was not drawn but stands between two characters
 * @param flags see the constants
 */
public record Glyph(
    String text,
    float u,
    float v,
    float width,
    float end,
    float size,
    float angle,
    @Nullable Lettering font,
    int flags) {
  /** Drawn without ink, as OCR engines lay text over a picture. */
  public static final int INVISIBLE = 1;

  /** Marked as no part of the report itself: a running header or footer. */
  public static final int ARTIFACT = 2;

  /** Drawn with its outline, to look bold. */
  public static final int OUTLINED = 4;

  /** A kind of space. */
  public static final int BLANK = 8;

  private static final Glyph SPACE = new Glyph(" ", 0, 0, 0, 0, 0, 0, null, BLANK);
  private static final Glyph TAB = new Glyph("\t", 0, 0, 0, 0, 0, 0, null, BLANK);

  /** A space that nobody drew. */
  static Glyph space() {
    return SPACE;
  }

  /** What parts the cells of a row. */
  static Glyph tab() {
    return TAB;
  }

  boolean isDrawn() {
    return font != null;
  }

  public boolean isBlank() {
    return has(BLANK);
  }

  /** Whether characters have no ink: every kind of space. */
  public static boolean isBlank(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (!Character.isSpaceChar(characters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  boolean isBold() {
    return font != null && (font.isBold() || has(OUTLINED));
  }

  float top() {
    return font == null ? v : v - font.ascent() * size;
  }

  float bottom() {
    return font == null ? v : v + font.descent() * size;
  }

  float right() {
    return u + width;
  }

  /** This glyph with other words, over a wider stretch. */
  public Glyph reading(String words, Glyph last) {
    return new Glyph(words, u, v, last.right() - u, last.end, size, angle, font, flags);
  }

  /** This glyph where nothing but its own width parts it from the next. */
  public Glyph unspaced() {
    return new Glyph(text, u, v, width, right(), size, angle, font, flags);
  }

  /** This glyph as part of the text. */
  public Glyph unmarked() {
    return new Glyph(text, u, v, width, end, size, angle, font, flags & ~ARTIFACT);
  }

  /** This glyph in a frame turned by an angle, in radians. */
  Glyph turned(double cos, double sin) {
    float turnedU = (float) (u * cos + v * sin);
    float turnedV = (float) (v * cos - u * sin);
    return new Glyph(text, turnedU, turnedV, width, turnedU + (end - u), size, angle, font, flags);
  }
}
