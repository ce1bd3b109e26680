package legajo.pipeline.extract.sessions;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import legajo.rules.Span;

/**
 * The meetings of a report that its shape tells, whatever they are called.
 *
 * @param meetings each by the place where its entry begins
 */
record Agenda(Map<Integer, Item> meetings) {
  private static final Comparator<Item> BY_PLACE =
      Comparator.comparingInt(item -> item.named().span().begin());

  static final Agenda NONE = new Agenda(Map.of());

  Agenda {
    meetings = Collections.unmodifiableSortedMap(new TreeMap<>(meetings));
  }

  /**
   * A meeting.
   *
   * @param named which, and the line that names it
   * @param entry its lines
   * @param day from where its day is told to the end of that line
   */
  record Item(MeetingNames.Named named, AgendaEntry entry, Span day) {}

  boolean isEmpty() {
    return meetings.isEmpty();
  }

  /** The meeting whose entry begins with this line. */
  Optional<Item> at(Span line) {
    return Optional.ofNullable(meetings.get(line.begin()));
  }

  /** The meetings whose entries begin in a block, in text order. */
  List<Item> within(Span block) {
    return meetings.values().stream()
        .filter(item -> !item.entry().heading())
        .filter(item -> block.contains(item.named().span()))
        .sorted(BY_PLACE)
        .toList();
  }

  /** The meeting whose entry this line stands in, but doesn't begin; of several, the nearest. */
  Optional<Item> around(Span line) {
    return meetings.values().stream()
        .filter(item -> !item.entry().heading())
        .filter(item -> item.named().span().begin() < line.begin())
        .filter(item -> item.entry().whole().end() >= line.end())
        .max(BY_PLACE);
  }
}
