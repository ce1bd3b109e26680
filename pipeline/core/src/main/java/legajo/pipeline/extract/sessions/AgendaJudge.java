package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.MeetingName;
import legajo.rules.Span;

/** Judges which of several alike stretches are about meetings of the programme, and which ones. */
final class AgendaJudge {
  private static final int NAMED_EARLY = 160;
  private static final int BEFORE_DAY = 50;
  private static final Pattern FIRST_MEANT =
      Pattern.compile(
          "\\b(?:estaba|estuvo|iba a|debia|debio|correspondia|fijad[oa]|previst[oa]|programad[oa]|senalad[oa]|prevista)\\b[^.;]{0,30}$");

  static final Pattern PREPARES =
      Pattern.compile(
          "\\bantes (?:de (?:viajar|partir|empezar|comenzar|iniciar|reunirse|la visita|la mision|la pasantia|la primera|las sesiones|los encuentros|las llamadas|todo|ello)|del (?:viaje|intercambio|primer))\\b|\\bse (?:coordin|prepar|planific|organiz)[a-z]{1,6}\\b|\\b(?:coordinacion|preparacion|preparatori[oa]|previ[oa]|planificacion|organizacion|logistica|prueba|puesta en contacto|presentacion de los equipos|inicial|primer contacto|de presentacion)\\b"
              + "|\\b(?:acord[a-z]+|defin[a-z]+|fij[a-z]+|conv[ei]n[a-z]+|ajust[a-z]+|coordin[a-z]+|preparar) (?:el|la|los|las|un|una) (?:programa|agenda|calendario|cronograma|temario|fechas|plan de trabajo|contenidos|temas)\\b");
  private static final Pattern AGREES =
      Pattern.compile(
          "\\b(?:acord[a-z]+|defini[a-z]+|fij[a-z]+|convin[a-z]+|coordin[a-z]+) (?:el|la|los|las) (?:programa|agenda|calendario|cronograma|temario|fechas|plan de trabajo)\\b"
              + "|\\bse presentaron (?:los equipos|entre si|las delegaciones)|\\blos equipos se (?:presentaron|conocieron|saludaron)");
  private static final Pattern NO_MEETING =
      Pattern.compile(
          "\\b(?:difusion|encuesta|cuestionario|publicacion|redaccion|envio|remision|informe|compras|aprobacion|solicitud|convocatoria|diagnostico documental|tramites?)\\b");
  private static final Pattern CANCELLED =
      Pattern.compile(
          "\\b(?:anulad[oa]|cancelad[oa]|suspendid[oa]|suprimid[oa]|descartad[oa]|no se (?:hizo|realizo|celebro|efectuo|llevo a cabo)|no tuvo lugar|sin efecto)\\b");
  private static final Pattern HELD_AFTER_ALL =
      Pattern.compile(
          "\\b(?:reprogramad[oa]|nueva fecha|se (?:hizo|realizo|celebro|efectuo) (?:el|al|finalmente)|se paso|paso al|se traslado|trasladad[oa])\\b");
  private static final Pattern TRAVELS =
      Pattern.compile(
          "\\b(?:visita|pasantia|mision|estadia|estancia|gira|viajaron|viajo|presencial)\\b");
  private static final Pattern RANGE = Pattern.compile("[0-9] (?:al?|y|hasta el) |[0-9]-[0-9]");

  private static final Set<MeetingName.Kind> TELLING =
      EnumSet.of(
          MeetingName.Kind.NUMBERED,
          MeetingName.Kind.COORDINATION,
          MeetingName.Kind.INTERMEDIATE,
          MeetingName.Kind.EXTRAORDINARY);

  private final MeetingText text;
  private final String folded;
  private final MentionFacts facts;
  private final MeetingLines lines;

  AgendaJudge(MeetingText text, MentionFacts facts, MeetingLines lines) {
    this.text = text;
    this.folded = text.folded();
    this.facts = facts;
    this.lines = lines;
  }

  /**
   * A stretch that is about a meeting.
   *
   * @param entry the stretch
   * @param name which meeting, where it says so
   * @param day from where its day is told to the end of that line
   * @param timed whether it tells hours, or is a stay
   */
  record Judged(AgendaEntry entry, Optional<MeetingName> name, Span day, boolean timed) {}

  /** Those of the stretches that are about meetings. */
  List<Judged> meetings(List<AgendaEntry> entries) {
    List<Judged> meetings = new ArrayList<>();
    int dated = 0;
    for (AgendaEntry entry : entries) {
      Optional<Span> day = day(entry);
      dated += day.isPresent() ? 1 : 0;
      if (day.isPresent() && !isCancelled(entry)) {
        judged(entry, day.get(), meetings.isEmpty()).ifPresent(meetings::add);
      }
    }
    return 3 * dated < 2 * entries.size() ? List.of() : meetings;
  }

  private Optional<Judged> judged(AgendaEntry entry, Span day, boolean first) {
    boolean hours = tellsHours(entry);
    boolean stay = RANGE.matcher(day.of(folded)).find() && find(TRAVELS, entry.early());
    Optional<MeetingName> name = name(entry, first);
    boolean another = NO_MEETING.matcher(entry.head().of(folded)).find();
    boolean counted = entry.number().isPresent();
    boolean meeting = hours ? !entry.heading() || !another : stay || counted || name.isPresent();
    return meeting && (hours || !another)
        ? Optional.of(
            new Judged(
                entry,
                name.or(() -> entry.number().map(MeetingName::numbered)),
                day,
                hours || stay || counted))
        : Optional.empty();
  }

  private Optional<Span> day(AgendaEntry entry) {
    for (Span line : entry.early()) {
      Optional<Span> day = DayWords.first(folded, line);
      while (day.isPresent() && isFirstMeant(line, day.get())) {
        day = DayWords.first(folded, new Span(day.get().end(), line.end()));
      }
      if (day.isPresent()) {
        return Optional.of(new Span(day.get().begin(), line.end()));
      }
    }
    return Optional.empty();
  }

  /** "La última vez estaba señalada para el 17 de julio". */
  private boolean isFirstMeant(Span line, Span day) {
    int from = Math.max(line.begin(), day.begin() - BEFORE_DAY);
    return FIRST_MEANT.matcher(folded.substring(from, day.begin())).find();
  }

  private boolean tellsHours(AgendaEntry entry) {
    return entry.early().stream()
        .anyMatch(
            line ->
                facts.tellsTimes(text, line)
                    || text.within(line).stream().anyMatch(MentionFacts::isSameTimes));
  }

  private boolean isCancelled(AgendaEntry entry) {
    return find(CANCELLED, entry.early()) && !find(HELD_AFTER_ALL, entry.early());
  }

  private boolean find(Pattern pattern, List<Span> stretches) {
    return stretches.stream().anyMatch(stretch -> pattern.matcher(stretch.of(folded)).find());
  }

  private Optional<MeetingName> name(AgendaEntry entry, boolean first) {
    for (Span line : entry.early().subList(0, Math.min(2, entry.early().size()))) {
      Optional<MeetingName> told =
          text.singleIn(line).stream()
              .filter(named -> named.span().begin() - line.begin() <= NAMED_EARLY)
              .filter(named -> !lines.prepositionBefore(named, line, folded))
              .map(MeetingNames.Named::meeting)
              .filter(meeting -> TELLING.contains(meeting.kind()))
              .findFirst();
      if (told.isPresent()) {
        return told;
      }
    }
    boolean prepares =
        first && (PREPARES.matcher(entry.head().of(folded)).find() || find(AGREES, entry.early()));
    return prepares ? Optional.of(MeetingName.of(MeetingName.Kind.COORDINATION)) : Optional.empty();
  }
}
