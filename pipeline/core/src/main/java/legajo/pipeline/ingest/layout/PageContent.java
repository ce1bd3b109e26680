package legajo.pipeline.ingest.layout;

import java.util.List;

/**
 * What one page draws. Coordinates in points from the top left of the page as displayed.
 *
 * @param glyphs in the order drawn, each along its own angle
 * @param rulings straight lines
 * @param pictureCover share of the page that pictures cover, may exceed 1 where they overlap
 * @param glyphsUnderPicture glyphs drawn before the last large picture
 * @param paths number of drawn paths: letters turned to outlines are thousands of them
 * @param width of the page as displayed
 * @param height of the page as displayed
 */
public record PageContent(
    List<Glyph> glyphs,
    List<Ruling> rulings,
    double pictureCover,
    int glyphsUnderPicture,
    int paths,
    float width,
    float height) {

  /** The middle size of the letters that have no ink, as OCR lays them; 0 where there are none. */
  float usualHiddenSize() {
    double[] sizes =
        glyphs.stream()
            .filter(glyph -> glyph.has(Glyph.INVISIBLE) && !glyph.isBlank())
            .mapToDouble(Glyph::size)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : (float) sizes[sizes.length / 2];
  }
}
