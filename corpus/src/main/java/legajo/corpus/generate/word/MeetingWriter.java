package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.generate.plan.Cooperation;
import legajo.corpus.generate.plan.Meeting;
import legajo.corpus.generate.plan.Meeting.Span;
import legajo.corpus.generate.word.Style.MeetingForm;
import legajo.corpus.gold.GoldRecord.Session;
import legajo.model.LocalTimes;
import legajo.model.SectionKind;
import legajo.model.Session.Kind;

/** Writes what happened in the meetings of a cooperation, or what is to happen. */
final class MeetingWriter {
  private final Telling telling;
  private final Gathered gathered;
  private final Cooperation cooperation;
  private final MeetingBody bodies;
  private final String join;
  private List<LocalTimes> timesBefore = List.of();

  MeetingWriter(Telling telling, Gathered gathered, int size) {
    this.telling = telling;
    this.gathered = gathered;
    cooperation = telling.cooperation;
    bodies = new MeetingBody(telling, size);
    join = telling.dice.any(" - ", " – ", ", ", " (", " (");
  }

  void write() {
    telling.draft.main(SectionKind.SESSIONS, telling.say(heading()));
    if (telling.style.meetings() == MeetingForm.TABLE) {
      new ScheduleWriter(telling).write(told());
    }
    Optional<Meeting> before = Optional.empty();
    for (Meeting meeting : cooperation.meetings()) {
      if (isToldWithMethod(meeting)) {
        gather(meeting, List.of(), false);
      } else {
        bodies.between(before, meeting);
        write(meeting);
        before = Optional.of(meeting);
      }
    }
    cooperation
        .cancelled()
        .ifPresent(
            day ->
                telling.draft.paragraph(
                    telling.say("cancelled", Map.of("dropped.day", telling.dates.nearDay(day)))));
  }

  private String heading() {
    if (cooperation.isPlanned()) {
      return "heading.sessions.planned";
    }
    return cooperation.meetings().stream()
            .allMatch(m -> m.inPerson() || m.kind() == Kind.COORDINATION)
        ? "heading.sessions.visit"
        : "heading.sessions";
  }

  private List<Meeting> told() {
    return cooperation.meetings().stream().filter(meeting -> !isToldWithMethod(meeting)).toList();
  }

  private boolean isToldWithMethod(Meeting meeting) {
    return meeting.kind() == Kind.COORDINATION && telling.style.coordinationInMethod();
  }

  private void write(Meeting meeting) {
    switch (telling.style.meetings()) {
      case HEADINGS -> underHeading(meeting, dated(meeting));
      case LABELLED -> labelled(meeting);
      case TABLE -> tabled(meeting);
      case RUN_IN -> runIn(meeting);
      case PROSE -> inProse(meeting);
    }
  }

  private void underHeading(Meeting meeting, String heading) {
    telling.draft.sub(2, heading);
    if (meeting.start().isPresent()) {
      telling.draft.paragraph(
          telling.dice.any("Horario: ", "Horario: ", "Hora: ") + times(meeting));
    }
    bodies.paragraphs(meeting).forEach(telling.draft::paragraph);
    gather(meeting, telling.clock.times(meeting), recording(meeting));
  }

  private void labelled(Meeting meeting) {
    String theme = telling.fill("{theme^}");
    boolean named = meeting.kind() == Kind.SESSION && telling.dice.chance(0.4);
    String name = MeetingNames.inHeading(meeting, telling);
    telling.draft.sub(2, named ? name + " – " + theme : name);
    List<String> labels = new ArrayList<>();
    labels.add("Fecha: " + telling.dates.days(meeting, telling.style.headingDay()));
    if (meeting.start().isPresent()) {
      labels.add("Hora: " + times(meeting));
    }
    if (telling.labelsPlatform() && isAtDistance(meeting)) {
      labels.add("Plataforma: " + telling.fill("{platform}"));
      gathered.platformTold = true;
    }
    telling.draft.lines("", labels);
    bodies.paragraphs(meeting).forEach(telling.draft::paragraph);
    gather(meeting, telling.clock.times(meeting), recording(meeting));
  }

  private void tabled(Meeting meeting) {
    List<String> body = bodies.paragraphs(meeting);
    telling.draft.subRunIn(MeetingNames.inHeading(meeting, telling), body.get(0));
    body.stream().skip(1).forEach(telling.draft::paragraph);
    gather(meeting, telling.clock.times(meeting), recording(meeting));
  }

  private void runIn(Meeting meeting) {
    List<String> body = bodies.paragraphs(meeting);
    String times = meeting.start().isPresent() ? stopped("Horario: " + times(meeting)) + " " : "";
    String heading =
        MeetingNames.inHeading(meeting, telling)
            + " ("
            + telling.dates.days(meeting, telling.style.headingDay())
            + ")";
    telling.draft.subRunIn(heading, times + body.get(0));
    body.stream().skip(1).forEach(telling.draft::paragraph);
    gather(meeting, telling.clock.times(meeting), recording(meeting));
  }

  private void inProse(Meeting meeting) {
    String group =
        (meeting.span() == Span.RANGE ? "visit." : "meeting.")
            + (meeting.isPlanned() ? "will" : "held");
    String opening =
        telling.say(
            group,
            Map.of(
                "meeting", MeetingNames.inText(meeting, telling),
                "days", telling.dates.onDays(meeting),
                "times", meeting.start().isPresent() ? ", " + times(meeting) : ""));
    List<String> body = bodies.paragraphs(meeting);
    telling.draft.paragraph(opening + " " + body.get(0));
    body.stream().skip(1).forEach(telling.draft::paragraph);
    gather(meeting, telling.clock.times(meeting), recording(meeting));
  }

  private static String stopped(String clause) {
    return clause.endsWith(".") ? clause : clause + ".";
  }

  private String dated(Meeting meeting) {
    String name = MeetingNames.inHeading(meeting, telling);
    if (meeting.span() == Span.RANGE && telling.dice.chance(0.7)) {
      name += " – Visita técnica a " + cooperation.providers().get(0).country().city();
    }
    String days = telling.dates.days(meeting, telling.style.headingDay());
    return name + join + days + (join.endsWith("(") ? ")" : "");
  }

  /** Clauses of sentences and the labels before them already say that these are times. */
  private String times(Meeting meeting) {
    List<LocalTimes> times = telling.clock.times(meeting);
    boolean same = times.equals(timesBefore) && telling.dice.chance(0.3);
    timesBefore = meeting.kind() == Kind.COORDINATION ? List.of() : times;
    boolean inProse = telling.style.meetings() == MeetingForm.PROSE;
    if (same) {
      return inProse
          ? "en el mismo horario"
          : telling.dice.any("mismo horario", "el mismo de la sesión anterior");
    }
    return inProse ? telling.clock.writeInProse(meeting) : telling.clock.write(meeting);
  }

  private boolean recording(Meeting meeting) {
    if (meeting.passcode().isEmpty() || meeting.isPlanned() || !isAtDistance(meeting)) {
      return false;
    }
    String code = meeting.passcode().orElseThrow();
    String address = "https://video.example.org/rec/" + Math.floorMod(code.hashCode(), 100000);
    telling.draft.lines(
        "",
        List.of(
            telling.dice.any("Grabación: ", "Enlace a la grabación: ") + address,
            telling.dice.any("Código de acceso: ", "Contraseña: ", "Clave de acceso: ") + code));
    return true;
  }

  private static boolean isAtDistance(Meeting meeting) {
    return !meeting.inPerson() && meeting.kind() != Kind.COORDINATION;
  }

  private void gather(Meeting meeting, List<LocalTimes> times, boolean recorded) {
    gathered.sessions.add(
        new Session(
            meeting.kind(),
            meeting.ordinal() > 0 ? Optional.of(meeting.ordinal()) : Optional.empty(),
            Optional.of(meeting.edtf()),
            times,
            gathered.platformTold && isAtDistance(meeting)
                ? cooperation.platform()
                : Optional.empty(),
            meeting.status(),
            recorded ? meeting.passcode() : Optional.empty()));
  }
}
