package legajo.pipeline.extract.header;

import java.util.Locale;
import java.util.regex.Pattern;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.Folding;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Tells how much the noun of a version line says: "Versi\u00f3n" of itself, "Texto" with a state
 * right behind it, "Actualizado" with a date.
 */
final class VersionNouns {
  private static final Pattern DATE_AT_ONCE =
      Pattern.compile(
          "\\.?(?: (?:n[.\u00b0\u00bao]{1,2} ?)?[0-9]{1,2}(?:\\.[0-9])?)?[ ,:(-]*(?:al?|el|de|del|en|a fecha de)? ?(?:[a-z]+ )?(?:[0-9]|[a-z]{4,10} (?:de |del )?[0-9]{4})");

  private final Vocabulary loose;
  private final Vocabulary dated;
  private final VersionDates dates;

  VersionNouns(RulePack pack, VersionDates dates) {
    this.loose = pack.vocabulary("loose-version-noun");
    this.dated = pack.vocabulary("dated-version-noun");
    this.dates = dates;
  }

  /** Whether a noun tells only where its state or date follows at once. */
  boolean isWeak(RuleMatch noun) {
    return isLoose(noun) || isSign(noun) || isDatedNoun(noun);
  }

  /** Whether nothing stands between a weak noun and what makes it tell. */
  boolean tells(String folded, RuleMatch noun, Span status, int limit) {
    return !isWeak(noun)
        || (isDatedNoun(noun)
            ? dateFollows(folded, noun, limit)
            : tellsAtOnce(folded, noun, status, limit));
  }

  private boolean isDatedNoun(RuleMatch noun) {
    return dated.valueOf(Folding.fold(noun.words().toLowerCase(Locale.ROOT))).isPresent();
  }

  /** "Actualizado al 3 de mayo", "Rev. 2 \u2013 3/5/2019": nothing else between noun and date. */
  private boolean dateFollows(String folded, RuleMatch noun, int limit) {
    Span rest = new Span(noun.span().end(), limit);
    return DATE_AT_ONCE.matcher(rest.of(folded)).lookingAt() && dates.isDated(rest, folded);
  }

  private boolean isLoose(RuleMatch noun) {
    return loose.valueOf(Folding.fold(noun.words().toLowerCase(Locale.ROOT))).isPresent();
  }

  /** "v. 3/5/2019". */
  private static boolean isSign(RuleMatch noun) {
    return noun.span().length() == 1;
  }

  private static boolean tellsAtOnce(String folded, RuleMatch noun, Span status, int limit) {
    int at = noun.span().end();
    if (isSign(noun)) {
      at = at < limit && folded.charAt(at) == '.' ? at + 1 : at;
      at = WordScan.skipSpaces(folded, at, limit);
      return at < limit && Character.isDigit(folded.charAt(at));
    }
    at = at < limit && folded.charAt(at) == ':' ? at + 1 : at;
    return status.length() > 0 && status.begin() == WordScan.skipSpaces(folded, at, limit);
  }
}
