package legajo.pipeline.segment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.rules.CuedText;

/**
 * Tells what a main section is about, whose heading doesn't, by where it stands: reports tell why,
 * what for, how, what was done, what came of it, who took part, in this order.
 */
final class KindsByPlace {
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

  private static final Pattern JUDGES =
      Pattern.compile(
          "\\b(?:encuesta|cuestionario|conviene|convendria|preferible|aconsejable|bueno|buena|positiv|mejor|debil|fuerte|flojo|fortaleza|dificult|limitacion|obstaculo|leccion|aprend|ensen|logr|cumpli|alcanz|satisf|satisfactori|util|utilidad|valios|provech|calific|valora|recomend|suger|resulto|exito|acierto|falto|fallo|impact|beneficio)");

  /** "Antes de salir", "La v\u00edspera": before the meetings. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?:antes|preparan|prepara|la vispera|los preparativos|primeros contactos|camino a).*");

  /** "Del 13 al 17 de abril visitamos", "el 21 de mayo nos volvimos a hablar" */
  private static final Pattern MET =
      Pattern.compile(
          "\\b(?:tuvimos|hicimos|realizamos|celebramos) el [a-z]* ?[0-9]{1,2} de |\\b[0-9]{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]tiembre|setiembre|octubre|noviembre|diciembre)\\b.{0,120}\\b(?:nos (?:reunimos|vimos|hablamos|conectamos|juntamos|encontramos|volvimos)|se (?:reunieron|conectaron|juntaron|encontraron|realizo|celebro|hizo|llevo a cabo)|visitamos|viajamos|hablamos|conversamos|recorrimos|por (?:skype|zoom|teams|webex|telefono|videoconferencia)|a las [0-9])");

  private static final int FEWEST_JUDGEMENTS = 2;

  private final HeadingKinds words;

  KindsByPlace(HeadingKinds words) {
    this.words = words;
  }

  boolean isUnknown(Heading main, CuedText cued) {
    return main.kind().equals(Optional.of(SectionKind.OTHER))
        && words.firstWord(cued, main.words(), false).isEmpty();
  }

  Optional<SectionKind> of(int i, List<Heading> mains, List<Line> lines, CuedText cued) {
    if (!isUnknown(mains.get(i), cued)) {
      return Optional.empty();
    }
    Set<SectionKind> all = KindsInContext.kinds(mains);
    Set<SectionKind> before = KindsInContext.kinds(mains.subList(0, i));
    Set<SectionKind> after = KindsInContext.kinds(mains.subList(i + 1, mains.size()));
    if (Collections.disjoint(before, AFTER_DESCRIPTION)) {
      return Collections.disjoint(after, DOING)
          ? Optional.empty()
          : Optional.of(SectionKind.DESCRIPTION);
    }
    if (!before.contains(SectionKind.SESSIONS)) {
      if (after.contains(SectionKind.SESSIONS)) {
        boolean told =
            all.contains(SectionKind.METHODOLOGY)
                && tellsMeeting(KindsInContext.body(i, mains, lines), cued);
        return told ? Optional.of(SectionKind.SESSIONS) : absent(SectionKind.METHODOLOGY, all);
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
    List<Line> body = KindsInContext.body(i, mains, lines);
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

  /**
   * "Una conversaci\u00f3n de vuelta", right after the meetings: with its day, and a word of
   * meeting.
   */
  private static boolean isToldAmongMeetings(
      int i, List<Heading> mains, List<Line> body, CuedText cued) {
    boolean next =
        mains.get(i - 1).kind().equals(Optional.of(SectionKind.SESSIONS))
            && mains.get(i - 1).number().isEmpty();
    return next && tellsMeeting(body, cued);
  }

  private static boolean tellsMeeting(List<Line> body, CuedText cued) {
    return body.stream()
        .map(line -> line.paragraph().span().of(cued.folded()))
        .anyMatch(words -> MET.matcher(words).find());
  }

  private static Optional<SectionKind> absent(SectionKind kind, Set<SectionKind> present) {
    return present.contains(kind) ? Optional.empty() : Optional.of(kind);
  }
}
