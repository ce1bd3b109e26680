package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Gives a body the country that acts through it: "Cuba, por medio de su Ministerio de Trabajo";
 * "Haití comparte la experiencia de su Instituto".
 */
final class CountryOwners {
  private static final int LONGEST_PREPOSITION = 3;
  private static final int LONGEST_WAY = 40;

  private final Vocabulary through;
  private final Vocabulary partOf;
  private final Vocabulary own;
  private final Vocabulary standsIn;

  CountryOwners(RulePack pack) {
    this.through = pack.vocabulary("through");
    this.partOf = pack.vocabulary("part-of");
    this.own = pack.vocabulary("own");
    this.standsIn = pack.vocabulary("stands-in");
  }

  /** The mentions, in their order, with those countries that only the words between them tell. */
  List<PartyMention> give(String folded, List<PartyMention> mentions) {
    List<PartyMention> given = new ArrayList<>(mentions.size());
    for (PartyMention mention : mentions) {
      Optional<Naming> country =
          given.isEmpty() || !mention.isBody() || mention.country().isPresent()
              ? Optional.empty()
              : owner(folded, given.get(given.size() - 1), mention);
      given.add(country.map(c -> with(mention, c)).orElse(mention));
    }
    return given;
  }

  private Optional<Naming> owner(String folded, PartyMention before, PartyMention body) {
    int begin = before.span().end();
    int end = body.span().begin();
    if (before.place() != body.place() || begin >= end) {
      return Optional.empty();
    }
    if (endsSentence(folded, begin, end)) {
      return goesOnFrom(folded, before, begin, end)
          ? before.country().map(c -> Naming.implied(c.value(), c.span()))
          : Optional.empty();
    }
    boolean tells = leadsThrough(folded, begin, end);
    return tells || isOwned(folded, begin, end) || standsInCountry(folded, before, body)
        ? before.country().map(c -> Naming.implied(c.value(), c.span()))
        : Optional.empty();
  }

  /** "Cuba lo necesitaba. Por eso su Ministerio": the country that the sentence before is about. */
  private boolean goesOnFrom(String folded, PartyMention before, int begin, int end) {
    return before.kind() == PartyMention.Kind.COUNTRY
        && before.country().orElseThrow().stated()
        && opensSentence(folded, before.span().begin())
        && folded.substring(begin, end).indexOf('\n') < 0
        && isOwned(folded, begin, end);
  }

  private static boolean opensSentence(String folded, int place) {
    int before = WordScan.skipSpacesBack(folded, place, 0);
    return before == 0
        || folded.charAt(before - 1) == '.'
        || folded.substring(before, place).indexOf('\n') >= 0;
  }

  /** "Cuba, que actuó por medio de su Instituto": those words right before the body. */
  private boolean leadsThrough(String folded, int begin, int end) {
    for (int at = Math.max(begin, end - LONGEST_WAY); at < end; at++) {
      if (WordScan.beginsWord(folded, at)) {
        int words = Math.max(through.endOfTermAt(folded, at), partOf.endOfTermAt(folded, at));
        if (words > 0 && words <= end && isOnlyArticle(folded, words, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "en Guatemala el Ministerio", "Por Surinam, el Ministerio", "Cuba – Ministerio", "Haití
   * (Ministerio".
   */
  private boolean standsInCountry(String folded, PartyMention before, PartyMention body) {
    if (before.kind() != PartyMention.Kind.COUNTRY) {
      return false;
    }
    int begin = before.span().end();
    int end = body.span().begin();
    boolean name = before.country().orElseThrow().stated();
    if (isPut(folded.substring(begin, end))) {
      return true;
    }
    return name && isOnlyMark(folded, begin, end)
        || isOnlyArticle(folded, begin, end) && followsPreposition(folded, before.span().begin());
  }

  /** "la parte beliceña fue el Ministerio", "por Cuba estuvo a cargo del Ministerio" */
  private static boolean isPut(String between) {
    return between.matches(
        "(?: \\([^)]*\\))?,? (?:es|fue|era|sera|estuvo a cargo del?|a cargo del?|corresponde al?"
            + "|correspondio al?|recae en|recayo en)(?: el| la)? ?");
  }

  private static boolean isOnlyMark(String folded, int begin, int end) {
    boolean mark = false;
    for (int at = begin; at < end; at++) {
      char c = folded.charAt(at);
      mark |= "-:(\t|/,".indexOf(c) >= 0;
      if ("-:(\t|/, ".indexOf(c) < 0) {
        return false;
      }
    }
    return mark;
  }

  private boolean followsPreposition(String folded, int country) {
    int end = WordScan.skipSpacesBack(folded, country, 0);
    int begin = end;
    for (int words = 0; words < LONGEST_PREPOSITION; words++) {
      begin = WordScan.wordBegin(folded, WordScan.skipSpacesBack(folded, begin, 0), 0);
      if (standsIn.endOfTermAt(folded, begin) == end) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnlyArticle(String folded, int begin, int end) {
    int at = begin;
    while (at < end && ",: \t".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    int article = at < end ? own.endOfTermAt(folded, at) : -1;
    return at == end || article > 0 && WordScan.skipSpaces(folded, article, end) == end;
  }

  /** "su Ministerio": a possessive right before the body. */
  private boolean isOwned(String folded, int begin, int end) {
    int wordEnd = WordScan.skipSpacesBack(folded, end, begin);
    int wordBegin = WordScan.wordBegin(folded, wordEnd, begin);
    return wordBegin < wordEnd
        && own.valueOf(folded.substring(wordBegin, wordEnd))
            .filter("possessive"::equals)
            .isPresent();
  }

  private static boolean endsSentence(String folded, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = folded.charAt(i);
      if (c == '\n' || c == ';' || c == '.' && i + 1 < end && folded.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static PartyMention with(PartyMention mention, Naming country) {
    return new PartyMention(
        mention.kind(),
        mention.place(),
        mention.span(),
        mention.name(),
        mention.acronym(),
        Optional.of(country),
        mention.rule());
  }
}
