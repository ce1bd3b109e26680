package legajo.pipeline.assemble.checks;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.Call;
import legajo.model.DateMention;
import legajo.model.Diagnostic;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Objectives;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Programme;
import legajo.model.Recording;
import legajo.model.Repairs;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.model.Source;
import legajo.model.TextOrigin;
import legajo.model.Version;
import legajo.pipeline.assemble.checks.CheckedRecord.ExplainedAcronym;
import legajo.pipeline.assemble.checks.CheckedRecord.WrittenWeekday;

/** Builds records to be checked, with no more in them than a test is about. */
final class MadeRecord {
  private static final Recording NO_RECORDING = new Recording(Optional.empty(), Optional.empty());

  private Optional<Edtf> call = Optional.empty();
  private Optional<Edtf> version = Optional.empty();
  private final List<Party> parties = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Participant> people = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private List<Section> sections = List.of();
  private final List<WrittenWeekday> weekdays = new ArrayList<>();
  private final List<ExplainedAcronym> explained = new ArrayList<>();
  private final Set<Integer> scheduled = new HashSet<>();

  MadeRecord call(String edtf) {
    call = Optional.of(new Edtf(edtf));
    return this;
  }

  MadeRecord version(String edtf) {
    version = Optional.of(new Edtf(edtf));
    return this;
  }

  MadeRecord party(String country, String acronym) {
    parties.add(
        new Party(
            Party.Role.PROVIDER,
            Optional.of(country).filter(c -> !c.isEmpty()),
            Optional.empty(),
            Optional.of(acronym).filter(a -> !a.isEmpty())));
    return this;
  }

  /** A held session; "" for no date. Times as "CL 10:00-12:00", "10:00". */
  MadeRecord session(int ordinal, String date, String... times) {
    return session(Optional.of(ordinal), date, Session.Status.HELD, times);
  }

  MadeRecord planned(int ordinal, String date) {
    return session(Optional.of(ordinal), date, Session.Status.PLANNED);
  }

  MadeRecord coordination(String date) {
    return session(Optional.empty(), date, Session.Status.HELD);
  }

  private MadeRecord session(
      Optional<Integer> ordinal, String date, Session.Status status, String... times) {
    sessions.add(
        new Session(
            ordinal.isPresent() ? Session.Kind.SESSION : Session.Kind.COORDINATION,
            ordinal,
            Optional.of(date).filter(d -> !d.isEmpty()).map(Edtf::new),
            status,
            Optional.empty(),
            List.of(times).stream().map(MadeRecord::times).toList(),
            NO_RECORDING,
            Optional.empty()));
    return this;
  }

  private static LocalTimes times(String written) {
    int blank = written.indexOf(' ');
    String[] clock = written.substring(blank + 1).split("-", -1);
    return new LocalTimes(
        blank < 0 ? Optional.empty() : Optional.of(written.substring(0, blank)),
        clock[0],
        clock.length == 2 ? Optional.of(clock[1]) : Optional.empty());
  }

  /** A participant; "" for no delegation. */
  MadeRecord person(String name, String delegation) {
    people.add(
        new Participant(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(delegation).filter(d -> !d.isEmpty()),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  MadeRecord date(String words, String edtf, String section) {
    dates.add(new DateMention(words, new Edtf(edtf), Optional.of(section)));
    return this;
  }

  /** A date that opens a line of the next steps. */
  MadeRecord scheduled(String words, String edtf, String section) {
    scheduled.add(dates.size());
    return date(words, edtf, section);
  }

  MadeRecord weekday(String at, String words, String edtf, DayOfWeek weekday, boolean inferred) {
    weekdays.add(new WrittenWeekday(at, words, new Edtf(edtf), weekday, inferred));
    return this;
  }

  MadeRecord explains(String acronym, String name, String country) {
    explained.add(
        new ExplainedAcronym(
            "/sections/" + explained.size(),
            acronym,
            name,
            Optional.of(country).filter(c -> !c.isEmpty())));
    return this;
  }

  MadeRecord sections(Section... main) {
    sections = List.of(main);
    return this;
  }

  /** A section; "" for no number. */
  static Section section(String id, String number, Section... inside) {
    return section(id, number, Optional.empty(), inside);
  }

  static Section section(String id, SectionKind kind) {
    return section(id, "", Optional.of(kind));
  }

  private static Section section(
      String id, String number, Optional<SectionKind> kind, Section... inside) {
    Optional<String> printed = Optional.of(number).filter(n -> !n.isEmpty());
    return new Section(id, printed, "Heading " + id, kind, "", List.of(inside));
  }

  List<Diagnostic> check(RecordCheck check) {
    return check.check(done());
  }

  CheckedRecord done() {
    Report report =
        new Report(
            Report.SCHEMA_VERSION,
            new Source(
                "acta.txt",
                "0".repeat(64),
                "text/plain",
                0,
                1,
                Optional.empty(),
                TextOrigin.TYPED,
                0,
                List.of()),
            Optional.empty(),
            new Programme(Optional.empty(), Optional.empty(), Optional.empty()),
            new Call(Optional.empty(), call),
            Optional.empty(),
            new Version(Optional.empty(), version),
            Optional.empty(),
            parties,
            new Objectives(Optional.empty(), List.of()),
            Optional.empty(),
            sessions,
            people,
            dates,
            sections,
            Map.of(),
            Repairs.of(List.of()),
            List.of());
    return new CheckedRecord(report, weekdays, explained, scheduled);
  }
}
