package legajo.pipeline.ingest.layout;

import java.util.List;
import legajo.pipeline.document.SourceText.Role;

/**
 * A line of the text, laid out.
 *
 * @param glyphs its characters in order, with the blanks and tabs between them
 * @param role what it is
 */
record LayoutLine(List<Glyph> glyphs, Role role) {
  /** A line of running text; a running header where the file marks it as one. */
  static LayoutLine of(List<Glyph> glyphs) {
    boolean running =
        glyphs.stream().allMatch(glyph -> !glyph.isDrawn() || glyph.has(Glyph.ARTIFACT));
    return new LayoutLine(glyphs, running ? Role.RUNNING : Role.LINE);
  }
}
