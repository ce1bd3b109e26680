package legajo.pipeline.assemble.sessions;

import java.util.List;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Hint;
import legajo.rules.Span;

/** Judges by the verb of a sentence whether a date before the name of a meeting is its own. */
final class VerbTies {
  private static final int LONGEST_ARTICLE = 16;
  private static final int LONGEST_CLAUSE = 90;
  private static final List<String> OCCASIONS =
      List.of(
          " en una ", " en un ", " en la ", " para una ", " para otra ", " para la ", " a una ");

  private final NamePhrases phrases;
  private final String folded;

  VerbTies(NamePhrases phrases, String folded) {
    this.phrases = phrases;
    this.folded = folded;
  }

  /** "El 5 de mayo, la OEA nos juntó en una llamada": one clause from the date to the name. */
  boolean leadToOccasion(int date, int name) {
    String between = folded.substring(date, name);
    boolean oneClause =
        between.length() <= LONGEST_CLAUSE
            && between.chars().noneMatch(c -> ".;:()".indexOf(c) >= 0)
            && between.indexOf(',', 2) < 0;
    return oneClause && OCCASIONS.stream().anyMatch(between::endsWith);
  }

  /** "…, el 5 de mayo las partes sostuvieron una primera reunión": the meeting is what was held. */
  boolean govern(SessionMention mention, Span date) {
    return mention.cues().stream()
        .filter(cue -> cue.hint() == Hint.HELD || cue.hint() == Hint.PLANNED)
        .filter(cue -> cue.span().begin() >= date.end())
        .filter(cue -> cue.span().end() <= mention.name().begin())
        .anyMatch(cue -> isArticle(cue.span().end(), mention.name().begin()));
  }

  /** "Se realizó el 26 de abril una reunión de coordinación". */
  boolean holdBetween(SessionMention mention, Span sentence, Span date, DateTies ties) {
    if (!isArticle(date.end(), mention.name().begin())) {
      return false;
    }
    boolean cued =
        mention.cues().stream()
            .filter(cue -> cue.hint() == Hint.HELD || cue.hint() == Hint.PLANNED)
            .filter(cue -> cue.span().end() <= date.begin())
            .anyMatch(cue -> ties.onlyJoining(cue.span().end(), date.begin()));
    return cued || phrases.isVerbBefore(sentence.begin(), date.begin());
  }

  private boolean isArticle(int begin, int end) {
    String words = folded.substring(begin, end);
    return words.length() <= LONGEST_ARTICLE && words.indexOf(',') < 0;
  }
}
