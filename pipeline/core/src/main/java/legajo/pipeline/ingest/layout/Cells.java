package legajo.pipeline.ingest.layout;

import java.util.ArrayList;
import java.util.List;

/** The words of table cells. */
final class Cells {
  private Cells() {}

  /** The characters of a cell's lines, joined by blanks. */
  static List<Glyph> glyphs(List<Segment> lines) {
    List<Glyph> out = new ArrayList<>();
    for (Segment line : lines) {
      if (!out.isEmpty()) {
        out.add(Glyph.space());
      }
      out.addAll(line.glyphs());
    }
    return out;
  }
}
