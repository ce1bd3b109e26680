package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Outline;
import legajo.rules.Span;

/**
 * One of several alike stretches of a report, each of which may be about a meeting.
 *
 * @param section the section that its first line is, or stands in
 * @param head its first line: a heading, or the words of a block
 * @param lines all its lines in text order, the first among them
 * @param heading whether its first line is a heading
 * @param number what counts it among the others: "Segundo diálogo", "Hito 2"
 */
record AgendaEntry(
    Outline.Node section, Span head, List<Span> lines, boolean heading, Optional<Integer> number) {
  private static final int TOLD_EARLY = 320;

  AgendaEntry {
    lines = List.copyOf(lines);
  }

  /** Its first lines, as far as they say when it was. */
  List<Span> early() {
    List<Span> early = new ArrayList<>();
    int left = TOLD_EARLY;
    for (Span line : lines) {
      if (left <= 0) {
        break;
      }
      early.add(new Span(line.begin(), Math.min(line.end(), line.begin() + left)));
      left -= line.length();
    }
    return early;
  }

  Span whole() {
    return new Span(head.begin(), lines.get(lines.size() - 1).end());
  }
}
