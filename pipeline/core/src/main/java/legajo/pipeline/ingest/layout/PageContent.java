package legajo.pipeline.ingest.layout;

import java.util.List;

/**
 * What stands on one page. Coordinates in points from the top left of the page as displayed.
 *
 * @param glyphs in the order drawn, each along its own angle
 * @param rulings straight lines
 * @param width of the page as displayed
 * @param height of the page as displayed
 */
public record PageContent(List<Glyph> glyphs, List<Ruling> rulings, float width, float height) {

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

  /** How many of its characters have ink, or would have. */
  public int inked() {
    return (int) glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
  }
}
