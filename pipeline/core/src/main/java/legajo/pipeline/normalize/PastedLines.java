package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.SourceText.Line;
import legajo.pipeline.document.SourceText.Role;
import legajo.rules.Span;

/**
 * Recognises text that was pasted into a word processor line by line, so that each line of a
 * paragraph is a paragraph of its own there: no paragraph is longer than a line, and many break off
 * in the middle of a sentence. What the format calls paragraphs are lines then.
 */
final class PastedLines {
  private static final int LONGEST_LINE = 110;
  private static final int FEWEST = 20;
  private static final double LONGER = 0.02;
  private static final double BROKEN = 0.25;
  private static final String ENDS = ".:;!?)»”\"";

  private PastedLines() {}

  /** The lines of a text, as lines where they are no paragraphs. */
  static List<Line> of(SourceText source) {
    List<Line> lines = source.lines();
    return arePasted(source) ? asLines(lines) : lines;
  }

  private static boolean arePasted(SourceText source) {
    int paragraphs = 0;
    int longer = 0;
    int broken = 0;
    boolean open = false;
    for (Line line : source.lines()) {
      Span span = line.span();
      if (line.role() != Role.PARAGRAPH || span.of(source.text()).isBlank()) {
        open = false;
        continue;
      }
      paragraphs++;
      longer += span.length() > LONGEST_LINE ? 1 : 0;
      broken += open && Character.isLowerCase(source.text().charAt(span.begin())) ? 1 : 0;
      open = ENDS.indexOf(source.text().charAt(span.end() - 1)) < 0;
    }
    return paragraphs >= FEWEST && longer <= paragraphs * LONGER && broken >= paragraphs * BROKEN;
  }

  private static List<Line> asLines(List<Line> lines) {
    List<Line> changed = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean paragraph = line.role() == Role.PARAGRAPH;
      changed.add(paragraph ? new Line(line.span(), line.page(), Role.LINE, line.style()) : line);
    }
    return changed;
  }
}
