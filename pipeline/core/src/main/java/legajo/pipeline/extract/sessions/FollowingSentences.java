package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Cue;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.pipeline.document.SessionMention.Scope;
import legajo.pipeline.document.SessionMention.Standing;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** Reads the sentences after the one that names a meeting, where they go on about it. */
final class FollowingSentences {
  private static final String MOVED = "session.cue-moved";
  private static final List<String> TAKING_UP =
      List.of(
          "esta ",
          "este ",
          "esa ",
          "ese ",
          "dicha ",
          "dicho ",
          "la misma ",
          "el mismo ",
          "la reunion ",
          "la sesion ",
          "la jornada ",
          "la mision ",
          "la visita ",
          "la pasantia ",
          "el taller ",
          "el encuentro ",
          "la llamada ",
          "la videoconferencia ");

  private static final Set<String> JOURNEYS =
      Set.of("la mision ", "la visita ", "la pasantia ", "el taller ", "la jornada ");

  /** "Empezó a las 2 en Kingston": the meeting named before is what began. */
  private static final List<String> BEGINNINGS =
      List.of(
          "empezo a las",
          "comenzo a las",
          "inicio a las",
          "se inicio a las",
          "fue de las",
          "fue a las",
          "fue de ",
          "se extendio de",
          "duro de");

  /** What may follow "se anuló" where nothing else is named that was. */
  private static final Pattern WITHOUT_OBJECT =
      Pattern.compile(
          "(?: el (?:dia |mismo dia )?[0-9]| por | debido| a causa| a raiz| ese | ya que| pues| porque| sin |,|\\.)");

  private static final int SHORT = 120;
  private static final int OPENING = 30;

  private final MentionFacts facts;
  private final VisitVerbs visits;

  FollowingSentences(RulePack pack, MentionFacts facts) {
    this.facts = facts;
    this.visits = new VisitVerbs(pack);
  }

  /**
   * Adds a sentence after the one that names a meeting. It counts where it speaks of the meeting as
   * "-la" ("obligó a trasladarla al 12 de mayo"), and, in a paragraph about the meeting, where it
   * opens with its being held ("Se realizó por Zoom, de 9 a 11").
   */
  void add(MentionDraft draft, MeetingText text, Span sentence) {
    boolean pronoun = opensCalledOff(draft, text, sentence);
    boolean held = false;
    boolean moved = false;
    for (RuleMatch match : text.within(sentence)) {
      if (MentionFacts.isCue(match)) {
        boolean back =
            pointsBack(match.text().substring(0, match.span().end())) || isPronounFirst(match);
        pronoun |= back;
        moved |= back && match.given("cue").equals(Optional.of("moved"));
        held |= match.span().begin() - sentence.begin() <= OPENING;
      }
    }
    boolean paragraph = draft.telling == SessionMention.Telling.OPENING;
    boolean taken = held && takesUp(draft, sentence, text.folded());
    if (pronoun || held && (paragraph || taken)) {
      draft.scopes.add(new Scope(pronoun ? Standing.SENTENCE : Standing.BODY, sentence));
      MentionFacts.addCues(draft, text, sentence);
    } else if (paragraph && tellsOfStay(draft, sentence, text.folded())) {
      facts.addBody(draft, text, sentence);
      return;
    }
    if ((paragraph || taken || moved) && draft.times.isEmpty() && draft.sameTimes.isEmpty()) {
      facts.addTold(draft, text, sentence, held || moved, held || sentence.length() <= SHORT);
    }
  }

  /** "Se anuló el 21 de octubre": what was named before is called off. */
  private static boolean opensCalledOff(MentionDraft draft, MeetingText text, Span sentence) {
    if (draft.cues.stream().anyMatch(cue -> cue.hint() == Hint.ORIGINAL)) {
      return false;
    }
    return text.within(sentence).stream()
        .filter(match -> MentionFacts.isCue(match) && match.span().begin() == sentence.begin())
        .filter(match -> match.given("cue").equals(Optional.of("cancelled")))
        .anyMatch(
            match ->
                WITHOUT_OBJECT
                    .matcher(text.folded())
                    .region(match.span().end(), sentence.end())
                    .lookingAt());
  }

  /** "La segunda sesión se hizo en Lima. La delegación estuvo allí del 5 al 8 de mayo". */
  private boolean tellsOfStay(MentionDraft draft, Span sentence, String folded) {
    List<Cue> stay = visits.in(folded, sentence);
    if (draft.place.isEmpty() && !draft.isInPerson() || stay.isEmpty()) {
      return false;
    }
    draft.inPerson = draft.inPerson.or(() -> Optional.of(stay.get(0).span()));
    return true;
  }

  /** "Esta se llevó a cabo", "La reunión tuvo lugar": what was named before is spoken of again. */
  private static boolean takesUp(MentionDraft draft, Span sentence, String folded) {
    boolean talk = draft.named.meeting().kind() == MeetingName.Kind.COORDINATION;
    return TAKING_UP.stream()
            .filter(words -> !talk || !JOURNEYS.contains(words))
            .anyMatch(words -> folded.startsWith(words, sentence.begin()))
        || BEGINNINGS.stream().anyMatch(words -> folded.startsWith(words, sentence.begin()));
  }

  /** "cancelarla", "aplazarlo". */
  private static boolean pointsBack(String upToCue) {
    return upToCue.endsWith("rla") || upToCue.endsWith("rlo");
  }

  /** "la corrimos", "se trasladara": a meeting is moved that was named before. */
  private static boolean isPronounFirst(RuleMatch match) {
    return match.rule().id().equals(MOVED);
  }
}
