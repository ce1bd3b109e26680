package legajo.pipeline.assemble.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import legajo.model.Edtf;
import legajo.model.Session;

/** The meetings of a report that were recognised so far: those with numbers, and the others. */
final class KnownMeetings {
  private final TreeMap<Integer, Meeting> numbered = new TreeMap<>();
  private final List<Meeting> others = new ArrayList<>();

  /** The session of a number; a new one where none is known. */
  Meeting numbered(int number) {
    return numbered.computeIfAbsent(number, n -> new Meeting(Session.Kind.SESSION, Optional.of(n)));
  }

  Meeting other(Meeting meeting) {
    others.add(meeting);
    return meeting;
  }

  /**
   * Gives a session that has no number this one, unless another has it. "La primera sesión es la
   * visita que se relata": one of which nothing is told but its number is this one.
   */
  void number(Meeting meeting, int number) {
    Optional<Meeting> same = Optional.ofNullable(numbered.get(number));
    if (same.isEmpty() || same.get().dates.isEmpty() && !same.get().isToldInLines()) {
      others.remove(meeting);
      same.ifPresent(told -> meeting.mentions.addAll(told.mentions));
      meeting.number = Optional.of(number);
      numbered.put(number, meeting);
    }
  }

  List<Meeting> numbered() {
    return new ArrayList<>(numbered.values());
  }

  List<Meeting> others() {
    return others;
  }

  List<Meeting> all() {
    List<Meeting> all = numbered();
    all.addAll(others);
    return all;
  }

  /** The numbered session of the highest number. */
  Optional<Meeting> last() {
    return numbered.isEmpty() ? Optional.empty() : Optional.of(numbered.lastEntry().getValue());
  }

  /** The number that comes after all others. */
  int nextNumber() {
    return numbered.isEmpty() ? 1 : numbered.lastKey() + 1;
  }

  /** Whether headings or a schedule number the sessions. */
  boolean hasSchedule() {
    return numbered.values().stream().anyMatch(Meeting::isToldInLines);
  }

  /** The meeting among these that is on a date, where one is. */
  static Optional<Meeting> on(List<Meeting> meetings, Optional<Edtf> date) {
    return meetings.stream().filter(meeting -> meeting.isOn(date)).findFirst();
  }
}
