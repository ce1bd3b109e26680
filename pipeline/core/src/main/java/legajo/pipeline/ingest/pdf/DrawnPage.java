package legajo.pipeline.ingest.pdf;

import legajo.model.TextOrigin;
import legajo.pipeline.ingest.layout.Glyph;
import legajo.pipeline.ingest.layout.PageContent;

/**
 * What one page of a PDF draws.
 *
 * @param content its characters and lines
 * @param pictureCover share of the page that pictures cover, may exceed 1 where they overlap
 * @param pictureDensity pixels per point of the largest picture, 0 where there is none
 * @param glyphsUnderPicture glyphs drawn before the last large picture
 * @param paths number of drawn paths: letters turned to outlines are thousands of them
 */
record DrawnPage(
    PageContent content,
    double pictureCover,
    double pictureDensity,
    int glyphsUnderPicture,
    int paths) {
  /** A page of which pictures cover so much is a picture of a page. */
  private static final double PICTURE_PAGE = 0.6;

  /** A page without a letter may be one from this much on: a small scan on a large page. */
  private static final double LARGE_PICTURE = 0.2;

  /** A page number or a scanner's stamp over a picture is not yet the text of the page. */
  private static final int STAMP = 40;

  /** Letters drawn as outlines: no page draws so many other shapes and so little text. */
  private static final int OUTLINED_LETTERS = 200;

  /** Whether a picture covers the page, as a scanner makes it. */
  boolean isPictured() {
    return pictureCover >= PICTURE_PAGE;
  }

  /** Whether it shows its words only as a picture. */
  boolean hasOnlyPicture() {
    int inked = content.inked();
    return isPictured() && inked < STAMP
        || inked == 0 && (pictureCover >= LARGE_PICTURE || paths > OUTLINED_LETTERS);
  }

  /** Whether it draws anything at all. */
  boolean isDrawnOn() {
    return content.inked() > 0 || pictureCover > 0 || paths > 0;
  }

  /** Glyphs of which its fonts don't say which characters they are. */
  int unknown() {
    return (int) content.glyphs().stream().filter(g -> g.text().equals(FontTraits.UNKNOWN)).count();
  }

  /** Whether most of its characters are known by their looks only. */
  boolean isUnknown() {
    return unknown() * 2 > content.inked();
  }

  /** Where its text came from: most of it invisible, or under a picture, is a text layer. */
  TextOrigin origin() {
    int hidden =
        (int)
            content.glyphs().stream()
                .filter(glyph -> !glyph.isBlank() && glyph.has(Glyph.INVISIBLE))
                .count();
    boolean layer =
        hidden * 2 > content.inked()
            || isPictured() && glyphsUnderPicture * 2 > content.glyphs().size();
    return layer ? TextOrigin.TEXT_LAYER : TextOrigin.BORN_DIGITAL;
  }
}
