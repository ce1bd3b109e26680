package legajo.corpus.score;

import static legajo.corpus.score.SampleReport.date;
import static legajo.corpus.score.SampleReport.party;
import static legajo.corpus.score.SampleReport.person;
import static legajo.corpus.score.SampleReport.right;
import static legajo.corpus.score.SampleReport.section;
import static legajo.corpus.score.SampleReport.session;
import static legajo.corpus.score.SampleReport.time;
import static legajo.corpus.score.SampleReport.withDates;
import static legajo.corpus.score.SampleReport.withObjectives;
import static legajo.corpus.score.SampleReport.withParticipants;
import static legajo.corpus.score.SampleReport.withParties;
import static legajo.corpus.score.SampleReport.withSections;
import static legajo.corpus.score.SampleReport.withSessions;
import static legajo.corpus.score.SampleReport.withTitle;
import static legajo.corpus.score.SampleReport.withVersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Objectives;
import legajo.model.Participant;
import legajo.model.Party;
import legajo.model.Report;
import legajo.model.Section;
import legajo.model.SectionKind;
import legajo.model.Session;
import legajo.model.Version;

/** The ways in which a right record is broken, each with the figures that it has to move. */
final class PlantedErrors {
  private PlantedErrors() {}

  /**
   * An error.
   *
   * @param moved labels of the rows that it moves
   */
  record Planted(String what, Report broken, Set<String> moved) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Planted plant(String what, Report broken, String... moved) {
    Set<String> all = new TreeSet<>(Set.of(moved));
    all.add("report.whole");
    all.add("anls");
    return new Planted(what, broken, all);
  }

  static List<Participant> people(int index, Participant person) {
    List<Participant> people = new ArrayList<>(right().participants());
    people.set(index, person);
    return people;
  }

  private static List<Session> sessions(int index, Session session) {
    List<Session> sessions = new ArrayList<>(right().sessions());
    sessions.set(index, session);
    return sessions;
  }

  private static Session first(String date, Session.Status status, List<LocalTimes> times) {
    Session s = right().sessions().get(1);
    return new Session(
        s.kind(),
        s.ordinal(),
        Optional.of(new Edtf(date)),
        status,
        s.platform(),
        times,
        s.recording(),
        s.section());
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> rest = new ArrayList<>(list);
    rest.remove(index);
    return rest;
  }

  private static <T> List<T> and(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }

  static Stream<Planted> all() {
    Report r = right();
    List<LocalTimes> times = r.sessions().get(1).times();
    List<Section> sections = r.sections();
    return Stream.of(
        plant(
            "a person lost",
            withParticipants(r, without(r.participants(), 2)),
            "participants",
            "participants.name",
            "participants.position",
            "participants.institution",
            "participants.institution-link",
            "participants.delegation",
            "participants.delegation-link",
            "participants.whole"),
        plant(
            "a person who wasn't there",
            withParticipants(
                r, and(r.participants(), person("Zoé Xicay", "Asesora", null, null, "CL", null))),
            "participants",
            "participants.name",
            "participants.position",
            "participants.delegation",
            "participants.delegation-link",
            "participants.whole"),
        plant(
            "an accent lost in a name",
            withParticipants(
                r, people(1, person("Raul Ibáñez", "Inspector", null, "MT", "UY", "Salto"))),
            "participants",
            "participants.name",
            "participants.institution-link",
            "participants.delegation-link",
            "participants.whole"),
        plant(
            "two people swapped between institutions",
            withParticipants(
                r,
                List.of(
                    person("Inés Álvarez Peña", "Directora", "Unidad Rural", "ME", "UY", null),
                    r.participants().get(1),
                    person("Marta Oyarzún Vidal", "Jefa de Estudios", null, "MT", "CL", null))),
            "participants.institution",
            "participants.institution-link",
            "participants.whole"),
        plant(
            "two people swapped between delegations",
            withParticipants(
                r,
                List.of(
                    person("Inés Álvarez Peña", "Directora", "Unidad Rural", "MT", "CL", null),
                    r.participants().get(1),
                    person("Marta Oyarzún Vidal", "Jefa de Estudios", null, "ME", "UY", null))),
            "participants.delegation",
            "participants.delegation-link",
            "participants.whole"),
        plant(
            "a unit in the position",
            withParticipants(
                r,
                people(
                    0,
                    person(
                        "Inés Álvarez Peña", "Directora, Unidad Rural", null, "MT", "UY", null))),
            "participants.position",
            "participants.unit",
            "participants.whole"),
        plant(
            "a note lost",
            withParticipants(
                r, people(1, person("Raúl Ibáñez", "Inspector", null, "MT", "UY", null))),
            "participants.note",
            "participants.whole"),
        plant(
            "a session's date shifted",
            withSessions(r, sessions(1, first("2019-06-04", Session.Status.HELD, times))),
            "sessions",
            "sessions.date",
            "sessions.whole"),
        plant(
            "a session's date without its day",
            withSessions(r, sessions(1, first("2019-06", Session.Status.HELD, times))),
            "sessions",
            "sessions.date",
            "sessions.date-precision",
            "sessions.whole"),
        plant(
            "a held session said to be planned",
            withSessions(r, sessions(1, first("2019-06-03", Session.Status.PLANNED, times))),
            "sessions.status",
            "sessions.whole"),
        plant(
            "a session doubled",
            withSessions(r, and(r.sessions(), session(Session.Kind.SESSION, 2, "2019-07-08"))),
            "sessions",
            "sessions.kind",
            "sessions.ordinal",
            "sessions.date",
            "sessions.date-precision",
            "sessions.status",
            "sessions.platform",
            "sessions.whole",
            "sessions.times",
            "sessions.times.country",
            "sessions.times.start",
            "sessions.times.end",
            "sessions.times.whole"),
        plant(
            "a coordination meeting lost",
            withSessions(r, without(r.sessions(), 0)),
            "sessions",
            "sessions.kind",
            "sessions.date",
            "sessions.date-precision",
            "sessions.status",
            "sessions.platform",
            "sessions.whole"),
        plant(
            "a local time an hour late",
            withSessions(
                r,
                sessions(
                    1,
                    first(
                        "2019-06-03",
                        Session.Status.HELD,
                        List.of(times.get(0), time("CL", "10:00", "11:00"))))),
            "sessions.times",
            "sessions.times.start",
            "sessions.times.whole"),
        plant(
            "a local time lost",
            withSessions(
                r, sessions(1, first("2019-06-03", Session.Status.HELD, times.subList(0, 1)))),
            "sessions.times",
            "sessions.times.country",
            "sessions.times.start",
            "sessions.times.end",
            "sessions.times.whole"),
        plant(
            "roles of the parties swapped",
            withParties(
                r,
                List.of(
                    party(Party.Role.PROVIDER, "UY", "Ministerio de Trabajo", "MT"),
                    party(Party.Role.BENEFICIARY, "CL", "Ministerio del Empleo", "ME"))),
            "parties",
            "parties.role",
            "parties.whole"),
        plant(
            "a party's acronym lost",
            withParties(
                r,
                List.of(
                    r.parties().get(0),
                    party(Party.Role.PROVIDER, "CL", "Ministerio del Empleo", null))),
            "parties.acronym",
            "parties.whole"),
        plant(
            "an objective lost",
            withObjectives(
                r,
                new Objectives(r.objectives().general(), r.objectives().specific().subList(0, 1))),
            "objectives.specific",
            "objectives.specific.text",
            "objectives.specific.whole"),
        plant(
            "a date that is none",
            withDates(r, and(r.dates(), date("mayo, la de siempre", "2019-05"))),
            "dates",
            "dates.edtf",
            "dates.edtf-precision",
            "dates.text",
            "dates.whole"),
        plant(
            "a date in another year",
            withDates(r, List.of(r.dates().get(0), date("junio de 2019", "2018-06"))),
            "dates",
            "dates.edtf",
            "dates.whole"),
        plant(
            "headings one level down",
            withSections(
                r,
                List.of(
                    new Section(
                        "1",
                        Optional.of("1"),
                        "OBJETIVOS",
                        Optional.of(SectionKind.OBJECTIVES),
                        "",
                        List.of(
                            new Section(
                                "1.1",
                                Optional.of("2"),
                                "SESIONES",
                                Optional.of(SectionKind.SESSIONS),
                                "",
                                sections.get(1).sections()))),
                    sections.get(2))),
            "sections",
            "sections.level",
            "sections.whole",
            "sections.tree"),
        plant(
            "a heading lost",
            withSections(r, sections.subList(0, 2)),
            "sections",
            "sections.level",
            "sections.number",
            "sections.heading",
            "sections.kind",
            "sections.whole",
            "sections.tree"),
        plant(
            "a heading's number misread",
            withSections(
                r,
                List.of(
                    section("1", "7", "OBJETIVOS", SectionKind.OBJECTIVES),
                    sections.get(1),
                    sections.get(2))),
            "sections.number",
            "sections.whole"),
        plant("the title lost", withTitle(r, null), "title"),
        plant(
            "a draft taken for final",
            withVersion(r, new Version(Optional.of(Version.Status.DRAFT), r.version().date())),
            "version.status"));
  }
}
