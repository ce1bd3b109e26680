package legajo.corpus.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Call;
import legajo.model.DateMention;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Modality;
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

/** The record of a cooperation that never was, and ways to change one part of it. */
final class SampleReport {
  private SampleReport() {}

  static Report right() {
    return new Report(
        Report.SCHEMA_VERSION,
        new Source(
            "muestra.txt",
            "0".repeat(64),
            "text/plain",
            1,
            1,
            Optional.of("es"),
            TextOrigin.TYPED,
            0,
            List.of()),
        Optional.of("INFORME FINAL DE LA COOPERACIÓN SOBRE INSPECCIÓN"),
        new Programme(Optional.empty(), Optional.of("RIAL"), Optional.of("OEA")),
        new Call(Optional.of(12), Optional.of(new Edtf("2019-03"))),
        Optional.of(Modality.VIRTUAL),
        new Version(Optional.of(Version.Status.FINAL), Optional.of(new Edtf("2019-10-02"))),
        Optional.of("http://example.org/muestra"),
        List.of(
            party(Party.Role.BENEFICIARY, "UY", "Ministerio de Trabajo", "MT"),
            party(Party.Role.PROVIDER, "CL", "Ministerio del Empleo", "ME")),
        new Objectives(
            Optional.of("Mejorar la inspección en el campo."),
            List.of("Conocer las pautas de visita.", "Adaptar las listas de control.")),
        Optional.of("Un manual de visitas."),
        List.of(
            session(Session.Kind.COORDINATION, null, "2019-05-06"),
            session(Session.Kind.SESSION, 1, "2019-06-03"),
            session(Session.Kind.SESSION, 2, "2019-07-08")),
        List.of(
            person("Inés Álvarez Peña", "Directora", "Unidad Rural", "MT", "UY", null),
            person("Raúl Ibáñez", "Inspector", null, "MT", "UY", "Salto"),
            person("Marta Oyarzún Vidal", "Jefa de Estudios", null, "ME", "CL", null)),
        List.of(date("6 de mayo de 2019", "2019-05-06"), date("junio de 2019", "2019-06")),
        List.of(
            section("1", "1", "OBJETIVOS", SectionKind.OBJECTIVES),
            new Section(
                "2",
                Optional.of("2"),
                "SESIONES",
                Optional.of(SectionKind.SESSIONS),
                "",
                List.of(section("2.1", null, "Primera sesión", null))),
            section("3", "3", "PARTICIPANTES", SectionKind.PARTICIPANTS)),
        Map.of(),
        new Repairs(0, List.of()),
        List.of());
  }

  static Party party(Party.Role role, String country, String name, String acronym) {
    return new Party(role, Optional.of(country), Optional.of(name), Optional.ofNullable(acronym));
  }

  static Session session(Session.Kind kind, Integer ordinal, String date) {
    return new Session(
        kind,
        Optional.ofNullable(ordinal),
        Optional.of(new Edtf(date)),
        Session.Status.HELD,
        Optional.of("Zoom"),
        ordinal == null
            ? List.of()
            : List.of(time("UY", "10:00", "12:00"), time("CL", "09:00", "11:00")),
        Recording.NONE,
        Optional.empty());
  }

  static LocalTimes time(String country, String start, String end) {
    return new LocalTimes(Optional.ofNullable(country), start, Optional.of(end));
  }

  static Participant person(
      String name,
      String position,
      String unit,
      String institution,
      String delegation,
      String note) {
    return new Participant(
        name,
        Optional.ofNullable(position),
        Optional.ofNullable(unit),
        Optional.ofNullable(institution),
        Optional.ofNullable(delegation),
        Optional.ofNullable(note),
        Optional.empty());
  }

  static DateMention date(String text, String edtf) {
    return new DateMention(text, new Edtf(edtf), Optional.empty());
  }

  static Section section(String id, String number, String heading, SectionKind kind) {
    return new Section(
        id, Optional.ofNullable(number), heading, Optional.ofNullable(kind), "", List.of());
  }

  static Report withTitle(Report r, String title) {
    return copy(r, Optional.ofNullable(title), r.version(), r.parties(), r.objectives());
  }

  static Report withVersion(Report r, Version version) {
    return copy(r, r.title(), version, r.parties(), r.objectives());
  }

  static Report withParties(Report r, List<Party> parties) {
    return copy(r, r.title(), r.version(), parties, r.objectives());
  }

  static Report withObjectives(Report r, Objectives objectives) {
    return copy(r, r.title(), r.version(), r.parties(), objectives);
  }

  private static Report copy(
      Report r,
      Optional<String> title,
      Version version,
      List<Party> parties,
      Objectives objectives) {
    return new Report(
        r.schemaVersion(),
        r.source(),
        title,
        r.programme(),
        r.call(),
        r.modality(),
        version,
        r.website(),
        parties,
        objectives,
        r.product(),
        r.sessions(),
        r.participants(),
        r.dates(),
        r.sections(),
        r.evidence(),
        r.repairs(),
        r.diagnostics());
  }

  static Report withSessions(Report r, List<Session> sessions) {
    return lists(r, sessions, r.participants(), r.dates(), r.sections());
  }

  static Report withParticipants(Report r, List<Participant> people) {
    return lists(r, r.sessions(), people, r.dates(), r.sections());
  }

  static Report withDates(Report r, List<DateMention> dates) {
    return lists(r, r.sessions(), r.participants(), dates, r.sections());
  }

  static Report withSections(Report r, List<Section> sections) {
    return lists(r, r.sessions(), r.participants(), r.dates(), sections);
  }

  private static Report lists(
      Report r,
      List<Session> sessions,
      List<Participant> people,
      List<DateMention> dates,
      List<Section> sections) {
    return new Report(
        r.schemaVersion(),
        r.source(),
        r.title(),
        r.programme(),
        r.call(),
        r.modality(),
        r.version(),
        r.website(),
        r.parties(),
        r.objectives(),
        r.product(),
        sessions,
        people,
        dates,
        sections,
        r.evidence(),
        r.repairs(),
        r.diagnostics());
  }
}
