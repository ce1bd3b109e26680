package legajo.pipeline.assemble.sessions;

import java.util.List;
import legajo.model.Edtf;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;

/**
 * Takes the numbered weeks, modules or activities of a programme for its sessions, where nothing
 * else in the report is numbered as a session and they have days.
 */
final class ProgrammeUnits {
  private static final int FEWEST = 2;

  private final KnownMeetings known;

  ProgrammeUnits(KnownMeetings known) {
    this.known = known;
  }

  /** Adds the sessions among mentions of numbered stretches of a programme. */
  void add(List<BoundMention> units, List<BoundMention> all) {
    if (all.stream().anyMatch(stay -> holdsAll(stay, units))) {
      return;
    }
    List<BoundMention> lines = units.stream().filter(BoundMention::isLine).toList();
    long dated =
        lines.stream()
            .filter(ProgrammeUnits::hasDay)
            .map(ProgrammeUnits::number)
            .distinct()
            .count();
    long sessions = known.numbered().stream().filter(Meeting::hasOwnDay).count();
    if (sessions >= FEWEST) {
      lines.forEach(this::addRecording);
      return;
    }
    if (dated < FEWEST || known.hasSchedule()) {
      return;
    }
    for (BoundMention line : lines) {
      SessionMention mention = line.mention();
      known.numbered(number(line)).add(mention, line.date());
    }
  }

  /** "Semana 1", "Semana 2" of a pasantía of two weeks: the parts of one stay. */
  private static boolean holdsAll(BoundMention stay, List<BoundMention> units) {
    boolean meeting =
        stay.kind() == MeetingName.Kind.VISIT || stay.kind() == MeetingName.Kind.NUMBERED;
    List<Edtf> days = units.stream().flatMap(unit -> unit.edtf().stream()).distinct().toList();
    return meeting
        && days.size() >= FEWEST
        && stay.edtf()
            .filter(whole -> days.stream().allMatch(day -> holds(whole, day)))
            .isPresent();
  }

  private static boolean holds(Edtf whole, Edtf day) {
    return whole.isInterval()
        && !whole.equals(day)
        && whole.firstDay().isPresent()
        && day.firstDay().isPresent()
        && !day.firstDay().get().isBefore(whole.firstDay().get())
        && !day.lastDay().orElseThrow().isAfter(whole.lastDay().orElseThrow());
  }

  /** What a module tells of its recording is said of the one session held in it. */
  private void addRecording(BoundMention unit) {
    SessionMention mention = unit.mention();
    List<Meeting> held =
        known.numbered().stream()
            .filter(
                meeting ->
                    meeting.mentions.stream()
                        .anyMatch(told -> told.section().equals(mention.section())))
            .toList();
    if (held.size() == 1 && mention.passcode().isPresent()) {
      held.get(0).recordings.add(mention);
    }
  }

  private static boolean hasDay(BoundMention line) {
    return line.date().filter(date -> !date.isCoarse()).isPresent();
  }

  private static int number(BoundMention line) {
    return line.mention().meeting().number().orElseThrow();
  }
}
