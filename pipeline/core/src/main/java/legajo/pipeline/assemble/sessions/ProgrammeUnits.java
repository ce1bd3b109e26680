package legajo.pipeline.assemble.sessions;

import java.util.List;
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
  void add(List<BoundMention> units) {
    List<BoundMention> lines = units.stream().filter(BoundMention::isLine).toList();
    long dated =
        lines.stream()
            .filter(ProgrammeUnits::hasDay)
            .map(ProgrammeUnits::number)
            .distinct()
            .count();
    long sessions = known.numbered().stream().filter(Meeting::hasOwnDay).count();
    if (dated < FEWEST || known.hasSchedule() || sessions >= FEWEST) {
      return;
    }
    for (BoundMention line : lines) {
      SessionMention mention = line.mention();
      known.numbered(number(line)).add(mention, line.date());
    }
  }

  private static boolean hasDay(BoundMention line) {
    return line.date().filter(date -> !date.isCoarse()).isPresent();
  }

  private static int number(BoundMention line) {
    return line.mention().meeting().number().orElseThrow();
  }
}
