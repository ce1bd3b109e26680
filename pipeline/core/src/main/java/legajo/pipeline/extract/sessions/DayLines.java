package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.rules.Span;

/**
 * The lines of a main section that open with a day. Where such lines hold nothing else, the section
 * is a logbook, and each day is that of what is told under it; where the days follow each other, it
 * tells of a stay, day by day.
 */
final class DayLines {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_LEAD = 8;
  private static final int FEWEST_OF_LOG = 2;
  private static final int FEWEST_OF_STAY = 3;

  private static final String LABEL = "fecha: ";

  private final List<Span> lines = new ArrayList<>();
  private final List<Span> alone = new ArrayList<>();
  private final List<Span> days = new ArrayList<>();
  private final String folded;
  private final boolean stay;

  /** Whether a day stands right under the line that names its meeting. */
  private boolean underNames;

  private Optional<Span> previous = Optional.empty();

  /** Whether a meeting was named before any day was told. */
  private boolean namedFirst;

  /** No lines at all. */
  static final DayLines NONE = new DayLines();

  private DayLines() {
    this.folded = "";
    this.stay = false;
  }

  DayLines(Outline.Node main, MeetingText text) {
    this.folded = text.folded();
    gather(main, text);
    this.stay = days.size() >= FEWEST_OF_STAY && DayWords.follow(folded, days);
  }

  private void gather(Outline.Node node, MeetingText text) {
    for (Block block : node.blocks()) {
      if (block.kind() != Block.Kind.TABLE_ROW) {
        add(block.content(), text);
      }
    }
    for (Outline.Node child : node.sections()) {
      add(child.heading(), text);
      gather(child, text);
    }
  }

  private void add(Span line, MeetingText text) {
    underNames |=
        previous.filter(above -> names(above, text)).isPresent() && DayWords.isAlone(folded, line);
    underNames |= namedFirst && isLabelled(line);
    namedFirst |= lines.isEmpty() && names(line, text);
    previous = Optional.of(line);
    DayWords.opening(folded, line)
        .ifPresent(
            day -> {
              lines.add(line);
              days.add(day);
              if (DayWords.isAlone(folded, line)) {
                alone.add(line);
              }
            });
  }

  /** "Fecha: 5 de mayo", after the name of its meeting. */
  private boolean isLabelled(Span line) {
    return folded.startsWith(LABEL, line.begin()) && DayWords.isAlone(folded, line);
  }

  private static boolean names(Span line, MeetingText text) {
    return line.length() <= LONGEST_NAME
        && !line.of(text.folded()).contains(". ")
        && text.singleIn(line).stream()
            .anyMatch(name -> name.span().begin() - line.begin() <= LONGEST_LEAD);
  }

  /** The day, alone in its line, that what stands at this place is told under. */
  Optional<Span> logged(int at) {
    if (!isLog()) {
      return Optional.empty();
    }
    return alone.stream().filter(line -> line.begin() <= at).reduce((first, second) -> second);
  }

  /** Whether a section is a logbook. */
  boolean isLog() {
    return !stay && !underNames && alone.size() >= FEWEST_OF_LOG;
  }

  /** The days of a stay that is told day by day; none where this is no such section. */
  List<Span> stay() {
    return stay ? days : List.of();
  }

  /** Whether a line is the first of a stay. */
  boolean beginsStay(Span line) {
    return stay && lines.get(0).begin() == line.begin();
  }

  /** Whether a line is about one day of a stay. */
  boolean isDayOfStay(Span line) {
    return stay && lines.stream().anyMatch(day -> day.begin() == line.begin());
  }
}
