package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.corpus.gold.GoldRecord.Session;
import legajo.model.LocalTimes;
import legajo.model.Objectives;
import legajo.model.Version;

/** Gold that is gathered while a report is told. */
final class Gathered {
  Optional<String> title = Optional.empty();
  Version version = new Version(Optional.empty(), Optional.empty());
  Optional<String> website = Optional.empty();
  Objectives objectives = new Objectives(Optional.empty(), List.of());
  Optional<String> product = Optional.empty();
  boolean platformTold;
  final List<Session> sessions = new ArrayList<>();
  final List<Participant> participants = new ArrayList<>();

  /** What stands with a meeting in the report. */
  record ToldOfMeeting(List<LocalTimes> times, boolean passcode) {}
}
