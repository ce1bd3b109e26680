package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.Span;

/**
 * Tells what a main section is about where its heading doesn't: by what stands in it, and by its
 * place. Reports tell why, what for, how, what was done, what came of it, who took part, in this
 * order.
 */
final class KindsInContext {
  private static final int FEWEST_MEETINGS = 2;

  private static final Set<SectionKind> DOING =
      EnumSet.of(SectionKind.OBJECTIVES, SectionKind.METHODOLOGY, SectionKind.SESSIONS);
  private static final Set<SectionKind> AFTER_SESSIONS =
      EnumSet.of(
          SectionKind.EVALUATION,
          SectionKind.NEXT_STEPS,
          SectionKind.COMMENTS,
          SectionKind.PARTICIPANTS);
  private static final Set<SectionKind> AFTER_DESCRIPTION = EnumSet.copyOf(DOING);

  static {
    AFTER_DESCRIPTION.addAll(AFTER_SESSIONS);
  }

  private static final Pattern GOAL =
      Pattern.compile(
          "[^a-z]{0,3}(?:(?:objetivo|meta|proposito|fin) (?:general|principal)|(?:objetivos|metas|propositos|fines) (?:especificos|particulares)|producto(?: esperado| final)?:|general:|especificos:).*");
  private static final Pattern ASKED =
      Pattern.compile(
          ".*\\b(?:encuesta|cuestionario|formularios? de evaluacion|promedio|puntaje)\\b.*");
  private static final Pattern JUDGES =
      Pattern.compile(
          "\\b(?:encuesta|cuestionario|conviene|convendria|preferible|aconsejable|bueno|buena|positiv|mejor|debil|fuerte|flojo|fortaleza|dificult|limitacion|obstaculo|leccion|aprend|ensen|logr|cumpli|alcanz|satisf|satisfactori|util|utilidad|valios|provech|calific|valora|recomend|suger|resulto|exito|acierto|falto|fallo|impact|beneficio)");

  /** "Observaciones finales", "Apreciaci\u00f3n de las partes": not of one side alone. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          ".*\\b(?:final|finales|preliminar|preliminares|provisional|provisionales|generales?|conjunt[oa]s?|comun(?:es)?|de cierre|(?:de|por) (?:las|ambas|los|ambos) (?:dos |tres |cuatro )?(?:partes|contrapartes|paises|delegaciones|participantes|asistentes|ministerios|equipos))");

  /** "Antes de salir", "La v\u00edspera": before the meetings. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?:antes|preparan|prepara|la vispera|los preparativos|primeros contactos|camino a).*");

  /** "Del 13 al 17 de abril visitamos", "el 21 de mayo nos volvimos a hablar" */
  private static final Pattern MET =
      Pattern.compile(
          "\\b[0-9]{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]tiembre|setiembre|octubre|noviembre|diciembre)\\b.{0,120}\\b(?:nos (?:reunimos|vimos|hablamos|conectamos|juntamos|encontramos|volvimos)|se (?:reunieron|conectaron|juntaron|encontraron|realizo|celebro|hizo|llevo a cabo)|visitamos|viajamos|hablamos|conversamos|recorrimos|por (?:skype|zoom|teams|webex|telefono|videoconferencia)|a las [0-9])");

  private static final Pattern NUMBERED =
      Pattern.compile("[0-9]|^(?:primer|segund|tercer|cuart|quint|sext|septim|octav)");
  private static final Pattern RESULTS =
      Pattern.compile("(?:los |principales )?resultados(?: (?:obtenidos|alcanzados|logrados))?");
  private static final Pattern JUDGEMENT =
      Pattern.compile("(?:la |de la )?(?:evalua|valora|aprecia|balance)[a-z]*\\b.*");

  private static final int FEWEST_JUDGEMENTS = 2;
  private static final Pattern ADVICE =
      Pattern.compile("(?:las )?(?:recomendaci|sugerenci)[a-z]+\\b.*");

  private final HeadingKinds words;

  KindsInContext(HeadingKinds words) {
    this.words = words;
  }

  /** The main headings with the kinds that their sections show. */
  List<Heading> settle(List<Heading> mains, List<Line> lines, CuedText cued) {
    List<Heading> settled = new ArrayList<>(mains);
    for (int i = 0; i < settled.size(); i++) {
      List<Line> body = body(i, settled, lines);
      int at = i;
      Line own = lines.get(settled.get(i).line() - lines.get(0).index());
      byMeeting(settled.get(i), own)
          .or(() -> byContent(settled.get(at), body, settled, cued))
          .ifPresent(kind -> settled.set(at, settled.get(at).of(kind)));
    }
    for (int i = 1; i < settled.size(); i++) {
      int at = i;
      byLikeness(i, settled, lines, cued)
          .ifPresent(kind -> settled.set(at, settled.get(at).of(kind)));
    }
    for (int i = 0; i < settled.size(); i++) {
      int at = i;
      byPlace(i, settled, lines, cued).ifPresent(kind -> settled.set(at, settled.get(at).of(kind)));
    }
    for (int i = 0; i < settled.size(); i++) {
      int at = i;
      bySecondWord(i, settled, cued).ifPresent(kind -> settled.set(at, settled.get(at).of(kind)));
    }
    return settled;
  }

  /** "d) primera reunión, por teléfono" */
  private static Optional<SectionKind> byMeeting(Heading main, Line line) {
    boolean meeting =
        main.kind().equals(Optional.of(SectionKind.OTHER))
            && line.opening()
                .filter(o -> o.rule().id().equals(MeetingHeadings.SESSION))
                .isPresent();
    return meeting ? Optional.of(SectionKind.SESSIONS) : Optional.empty();
  }

  /** "FASE PRESENCIAL" after "FASE VIRTUAL", with a meeting in it. */
  private Optional<SectionKind> byLikeness(
      int i, List<Heading> mains, List<Line> lines, CuedText cued) {
    Heading before = mains.get(i - 1);
    boolean like =
        isUnknown(mains.get(i), cued)
            && before.kind().equals(Optional.of(SectionKind.SESSIONS))
            && firstWord(before, cued).equals(firstWord(mains.get(i), cued))
            && body(i, mains, lines).stream().anyMatch(line -> line.opening().isPresent());
    return like ? before.kind() : Optional.empty();
  }

  private static String firstWord(Heading heading, CuedText cued) {
    return heading.words().of(cued.folded()).split(" ", 2)[0];
  }

  private static List<Line> body(int i, List<Heading> mains, List<Line> lines) {
    int first = lines.get(0).index();
    int begin = mains.get(i).lastLine() + 1 - first;
    int end = i + 1 < mains.size() ? mains.get(i + 1).line() - first : lines.size();
    return lines.subList(Math.min(begin, end), end);
  }

  private static Set<SectionKind> kinds(List<Heading> mains) {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    mains.forEach(main -> main.kind().ifPresent(kinds::add));
    return kinds;
  }

  private Optional<SectionKind> byContent(
      Heading main, List<Line> body, List<Heading> mains, CuedText cued) {
    Set<SectionKind> present = kinds(mains);
    SectionKind kind = main.kind().orElse(SectionKind.OTHER);
    if (kind == SectionKind.ANNEX && !present.contains(SectionKind.PARTICIPANTS)) {
      return tells(main, SectionKind.PARTICIPANTS, cued) && PersonLines.areIn(body, cued)
          ? Optional.of(SectionKind.PARTICIPANTS)
          : Optional.empty();
    }
    if (kind == SectionKind.COMMENTS && !present.contains(SectionKind.EVALUATION)) {
      boolean asked =
          body.stream()
              .anyMatch(l -> ASKED.matcher(l.paragraph().span().of(cued.folded())).matches());
      boolean ofAll = OF_ALL.matcher(main.words().of(cued.folded())).matches();
      boolean judged = tells(main, SectionKind.EVALUATION, cued);
      return asked || ofAll || judged ? Optional.of(SectionKind.EVALUATION) : Optional.empty();
    }
    if (kind == SectionKind.EVALUATION && isNoJudgement(main, mains, cued)) {
      return Optional.of(SectionKind.OTHER);
    }
    boolean meetings = hasMeetings(body);
    if (kind == SectionKind.NEXT_STEPS && isPlan(main, mains, cued)) {
      return Optional.of(SectionKind.METHODOLOGY);
    }
    if (kind == SectionKind.PARTICIPANTS && isFirst(main, mains) && isProse(body, cued)) {
      return Optional.of(SectionKind.DESCRIPTION);
    }
    if (kind == SectionKind.NEXT_STEPS && meetings) {
      return Optional.of(SectionKind.SESSIONS);
    }
    if (!isUnknown(main, cued)) {
      return Optional.empty();
    }
    if (!present.contains(SectionKind.PARTICIPANTS) && PersonLines.areIn(body, cued)) {
      return Optional.of(SectionKind.PARTICIPANTS);
    }
    Optional<SectionKind> first = ofFirstPart(main, body);
    if (first.isPresent()) {
      return first;
    }
    if (!present.contains(SectionKind.OBJECTIVES)
        && body.stream()
            .anyMatch(l -> GOAL.matcher(l.paragraph().span().of(cued.folded())).matches())) {
      return Optional.of(SectionKind.OBJECTIVES);
    }
    return meetings || hasNumberedMeeting(body, cued)
        ? Optional.of(SectionKind.SESSIONS)
        : Optional.empty();
  }

  /**
   * "Una conversaci\u00f3n de vuelta", right after the meetings: with its day, and a word of
   * meeting.
   */
  private static boolean isToldAmongMeetings(
      int i, List<Heading> mains, List<Line> body, CuedText cued) {
    boolean next =
        mains.get(i - 1).kind().equals(Optional.of(SectionKind.SESSIONS))
            && mains.get(i - 1).number().isEmpty();
    return next
        && body.stream()
            .map(line -> line.paragraph().span().of(cued.folded()))
            .anyMatch(words -> MET.matcher(words).find());
  }

  /** "Plan de acci\u00f3n" before the sessions tells how they will be. */
  private static boolean isPlan(Heading main, List<Heading> mains, CuedText cued) {
    return main.words().of(cued.folded()).startsWith("plan ")
        && mains.stream()
            .filter(other -> other.line() > main.line())
            .anyMatch(other -> other.kind().equals(Optional.of(SectionKind.SESSIONS)));
  }

  /** "Qui\u00e9nes participan y por qu\u00e9", first of all, over sentences. */
  private static boolean isFirst(Heading main, List<Heading> mains) {
    return mains.size() > FEWEST_MEETINGS && mains.get(0).line() == main.line();
  }

  private static boolean isProse(List<Line> body, CuedText cued) {
    return !body.isEmpty()
        && body.stream()
            .allMatch(
                line ->
                    !Standing.isItem(line)
                        && StandingTopics.isProse(line, cued)
                        && !PersonLines.isPerson(line, cued));
  }

  /** A part whose sections are numbered below it, "I.1 Justificaci\u00f3n", is about the first. */
  private static Optional<SectionKind> ofFirstPart(Heading main, List<Line> body) {
    Set<SectionKind> told = EnumSet.noneOf(SectionKind.class);
    Optional<SectionKind> first = Optional.empty();
    for (Line line : body) {
      boolean part =
          line.label().depth() == 2
              && main.number().filter(n -> line.label().text().startsWith(n + ".")).isPresent();
      if (part && line.canBeHeading() && line.kind().isPresent()) {
        first = first.or(line::kind);
        told.add(line.kind().get());
      }
    }
    return told.size() > 1 ? first : Optional.empty();
  }

  /** "RESULTADOS" tells what came of it where another section judges it. */
  private boolean isNoJudgement(Heading main, List<Heading> mains, CuedText cued) {
    return RESULTS.matcher(main.words().of(cued.folded())).matches()
        && mains.stream()
            .filter(other -> other.line() > main.line())
            .filter(other -> other.kind().equals(Optional.of(SectionKind.EVALUATION)))
            .anyMatch(other -> JUDGEMENT.matcher(other.words().of(cued.folded())).matches());
  }

  /** Whether headings of sessions or days stand here. */
  private static boolean hasMeetings(List<Line> body) {
    long meetings =
        body.stream()
            .filter(line -> line.canBeHeading() && line.paragraph().afterGap())
            .flatMap(line -> line.opening().stream())
            .filter(opening -> !opening.rule().id().equals(MeetingHeadings.BETWEEN))
            .count();
    return meetings >= FEWEST_MEETINGS;
  }

  /** "Segunda reuni\u00f3n t\u00e9cnica \u2013 15 de junio" stands here as a heading. */
  private static boolean hasNumberedMeeting(List<Line> body, CuedText cued) {
    return body.stream()
        .filter(line -> line.canBeHeading() && !line.runIn() && line.paragraph().afterGap())
        .flatMap(line -> line.opening().stream())
        .filter(opening -> opening.rule().id().equals(MeetingHeadings.SESSION))
        .anyMatch(opening -> NUMBERED.matcher(opening.span().of(cued.folded())).find());
  }

  private boolean isUnknown(Heading main, CuedText cued) {
    return main.kind().equals(Optional.of(SectionKind.OTHER))
        && words.firstWord(cued, main.words(), false).isEmpty();
  }

  private boolean tells(Heading main, SectionKind kind, CuedText cued) {
    Span all = main.words();
    for (int i = all.begin(); i < all.end(); i++) {
      boolean wordBegins = i == all.begin() || cued.folded().charAt(i - 1) == ' ';
      if (wordBegins) {
        Optional<HeadingKinds.Word> word = words.firstWord(cued, new Span(i, all.end()), false);
        if (word.filter(w -> w.kind() == kind).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<SectionKind> byPlace(
      int i, List<Heading> mains, List<Line> lines, CuedText cued) {
    if (!isUnknown(mains.get(i), cued)) {
      return Optional.empty();
    }
    Set<SectionKind> all = kinds(mains);
    Set<SectionKind> before = kinds(mains.subList(0, i));
    Set<SectionKind> after = kinds(mains.subList(i + 1, mains.size()));
    if (Collections.disjoint(before, AFTER_DESCRIPTION)) {
      return Collections.disjoint(after, DOING)
          ? Optional.empty()
          : Optional.of(SectionKind.DESCRIPTION);
    }
    if (!before.contains(SectionKind.SESSIONS)) {
      if (after.contains(SectionKind.SESSIONS)) {
        return absent(SectionKind.METHODOLOGY, all);
      }
      boolean amid =
          !Collections.disjoint(after, AFTER_SESSIONS)
              && !Collections.disjoint(before, DOING)
              && Collections.disjoint(before, AFTER_SESSIONS);
      boolean earlier = EARLIER.matcher(mains.get(i).words().of(cued.folded())).matches();
      return !amid
          ? Optional.empty()
          : Optional.of(earlier ? SectionKind.METHODOLOGY : SectionKind.SESSIONS);
    }
    if (before.contains(SectionKind.PARTICIPANTS)) {
      return Optional.empty();
    }
    List<Line> body = body(i, mains, lines);
    if (isToldAmongMeetings(i, mains, body, cued)) {
      return Optional.of(SectionKind.SESSIONS);
    }
    if (!body.isEmpty() && body.stream().allMatch(Standing::isItem)) {
      return absent(SectionKind.NEXT_STEPS, all);
    }
    long judgements =
        body.stream()
            .mapToLong(
                l -> JUDGES.matcher(l.paragraph().span().of(cued.folded())).results().count())
            .sum();
    return judgements >= FEWEST_JUDGEMENTS ? absent(SectionKind.EVALUATION, all) : Optional.empty();
  }

  private static Optional<SectionKind> absent(SectionKind kind, Set<SectionKind> present) {
    return present.contains(kind) ? Optional.empty() : Optional.of(kind);
  }

  /**
   * Of two sections that tell of one thing, that which names another beside it: "Recomendaciones y
   * seguimiento" after "Evaluaci\u00f3n".
   */
  private Optional<SectionKind> bySecondWord(int i, List<Heading> mains, CuedText cued) {
    Heading main = mains.get(i);
    SectionKind kind = main.kind().orElse(SectionKind.OTHER);
    boolean twice =
        (kind == SectionKind.EVALUATION || kind == SectionKind.SESSIONS)
            && words.firstWord(cued, main.words(), false).filter(w -> w.kind() == kind).isPresent()
            && mains.stream().filter(m -> m.kind().equals(main.kind())).count() > 1;
    boolean next =
        twice
            && !kinds(mains).contains(SectionKind.NEXT_STEPS)
            && (tells(main, SectionKind.NEXT_STEPS, cued)
                || ADVICE.matcher(main.words().of(cued.folded())).matches());
    return next ? Optional.of(SectionKind.NEXT_STEPS) : Optional.empty();
  }
}
