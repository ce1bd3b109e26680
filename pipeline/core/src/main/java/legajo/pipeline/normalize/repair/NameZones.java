package legajo.pipeline.normalize.repair;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/**
 * Tells where people of countries are listed whose names have no accents, or those of Portuguese:
 * below the lines that name such a country.
 */
final class NameZones {
  /** A line over a list is no longer than this, in tokens. */
  private static final int LONGEST_HEADING = 16;

  /** How many lines such a list has. */
  private static final int LONGEST_LIST = 40;

  /** Names stand at the beginning of their lines. */
  private static final int REACH = 9;

  /** Countries where names are written without accents, Spanish ones among them. */
  private static final Set<String> WITHOUT_ACCENTS =
      Set.of("AG", "BB", "BS", "BZ", "DM", "GD", "GY", "JM", "KN", "LC", "SR", "TT", "US", "VC");

  private static final Set<String> PORTUGUESE = Set.of("BR");

  /** Countries whose names have accents, but not where Spanish ones have them. */
  private static final Set<String> OF_OTHER_LANGUAGES = Set.of("BR", "CA", "HT");

  private static final String LONGER = ",;";

  /** Letters of Portuguese that Spanish lacks. */
  private static final String LETTERS = "ãõçâêôÂÊÔÃÕÇ";

  /** From so many names with such letters on, a block lists Brazilians. */
  private static final int ENOUGH = 2;

  private final List<Token> tokens;
  private final Vocabulary countries;
  private final Vocabulary demonyms;
  private final Vocabulary organisations;
  private final WordModel words;
  private final Hypotheses hypotheses;
  private final BitSet withoutAccents = new BitSet();
  private final BitSet portuguese = new BitSet();
  private final BitSet otherLanguages = new BitSet();

  NameZones(List<Token> tokens, OcrRepairer.Knowledge knowledge) {
    this.tokens = tokens;
    this.countries = knowledge.countries();
    this.demonyms = knowledge.demonyms();
    this.organisations = knowledge.organisations();
    this.words = knowledge.words();
    this.hypotheses = knowledge.hypotheses();
    markBelowHeadings();
    markByLetters();
  }

  /** Whether the names here are written without accents. */
  boolean isWithoutAccents(int i) {
    return withoutAccents.get(i);
  }

  /** Whether the names here are Portuguese. */
  boolean isPortuguese(int i) {
    return portuguese.get(i);
  }

  /** Whether the names here follow no Spanish spelling. */
  boolean isOfOtherLanguage(int i) {
    return withoutAccents.get(i) || otherLanguages.get(i);
  }

  private void markBelowHeadings() {
    String country = "";
    int lines = 0;
    int begin = 0;
    while (begin < tokens.size()) {
      int end = endOfLine(begin);
      Optional<String> named = headed(begin, end);
      country = named.orElse(country);
      lines = named.isPresent() ? 0 : lines + 1;
      if (named.isEmpty() && lines <= LONGEST_LIST) {
        boolean bare = WITHOUT_ACCENTS.contains(country);
        withoutAccents.set(begin, Math.min(end, begin + REACH), bare);
        portuguese.set(begin, Math.min(end, begin + REACH), PORTUGUESE.contains(country));
        otherLanguages.set(
            begin, Math.min(end, begin + REACH), OF_OTHER_LANGUAGES.contains(country));
      }
      begin = end;
    }
  }

  /** A line with a name that only Portuguese has, and a block with some of them. */
  private void markByLetters() {
    int begin = 0;
    int block = 0;
    int found = 0;
    while (begin < tokens.size()) {
      if (tokens.get(begin).kind() == Token.Kind.START) {
        block = begin;
        found = 0;
      }
      int end = endOfLine(begin);
      int names = 0;
      for (int i = begin; i < Math.min(end, begin + REACH); i++) {
        names += hasPortugueseLetter(tokens.get(i)) ? 1 : 0;
      }
      found += names;
      if (names > 0) {
        portuguese.set(found >= ENOUGH ? block : begin, Math.min(end, begin + REACH));
      }
      begin = end;
    }
  }

  private boolean hasPortugueseLetter(Token token) {
    if (!token.isWord()
        || token.text().length() < 4
        || !Character.isUpperCase(token.text().charAt(0))) {
      return false;
    }
    Hypothesis best = DamageGauge.likeliest(hypotheses.of(token.text(), false));
    boolean letter = best.text().chars().anyMatch(c -> LETTERS.indexOf(c) >= 0);
    return letter && words.of(best.text()).isName() && !words.isPortuguese(best.text());
  }

  private int endOfLine(int begin) {
    int end = begin + 1;
    while (end < tokens.size()
        && tokens.get(end).kind() != Token.Kind.START
        && (tokens.get(begin).kind() == Token.Kind.START && end == begin + 1
            || tokens.get(end).line() == tokens.get(end - 1).line())) {
      end++;
    }
    return end;
  }

  /** The country whose people stand below; no country for a short line that names none. */
  private Optional<String> headed(int begin, int end) {
    int first = begin;
    while (first < end && !tokens.get(first).isWord()) {
      first++;
    }
    boolean heading =
        first < end
            && end - begin <= LONGEST_HEADING
            && Character.isUpperCase(tokens.get(first).text().charAt(0))
            && !tokens.get(end - 1).isSign(LONGER);
    if (!heading) {
      return Optional.empty();
    }
    Optional<String> country = country(first, end);
    if (isOrganisation(first, end)) {
      return Optional.of("");
    }
    boolean person =
        words.of(tokens.get(first).text()).isName() && country(first, first + 1).isEmpty();
    if (person) {
      return Optional.empty();
    }
    boolean numbered = country.isEmpty() && first > begin && isLabel(tokens.get(first - 1));
    return numbered ? Optional.of("") : country;
  }

  /** What closes the number or the letter of a section. */
  private static boolean isLabel(Token token) {
    return token.isSign(").") || token.kind() == Token.Kind.FIGURE;
  }

  private boolean isOrganisation(int from, int end) {
    return organisations.endOfTermAt(Folding.fold(text(from, end)), 0) > 0;
  }

  private String text(int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      text.append(i > from ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  private Optional<String> country(int from, int end) {
    String folded = Folding.fold(text(from, end));
    Optional<String> found = Optional.empty();
    for (int at = 0; at < folded.length(); at = next(folded, at)) {
      for (Vocabulary list : List.of(countries, demonyms)) {
        int last = list.endOfTermAt(folded, at);
        Optional<String> country =
            last > 0 ? list.valueOf(folded.substring(at, last)) : Optional.empty();
        if (country.isPresent() && found.isPresent() && !found.equals(country)) {
          // People of two countries stand below.
          return Optional.of("");
        }
        found = found.or(() -> country);
      }
    }
    return found;
  }

  private static int next(String text, int at) {
    int blank = text.indexOf(' ', at);
    return blank < 0 ? text.length() : blank + 1;
  }
}
