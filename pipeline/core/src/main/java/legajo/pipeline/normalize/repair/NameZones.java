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
      Set.of(
          "AG", "BB", "BS", "BZ", "DM", "GD", "GY", "JM", "KN", "LC", "SR", "TT", "US", "VC");

  private static final Set<String> PORTUGUESE = Set.of("BR");

  private static final String LONGER = ",;";

  private final List<Token> tokens;
  private final Vocabulary countries;
  private final Vocabulary demonyms;
  private final WordModel words;
  private final BitSet withoutAccents = new BitSet();
  private final BitSet portuguese = new BitSet();

  NameZones(List<Token> tokens, Vocabulary countries, Vocabulary demonyms, WordModel words) {
    this.tokens = tokens;
    this.countries = countries;
    this.demonyms = demonyms;
    this.words = words;
    mark();
  }

  /** Whether the names here are written without accents. */
  boolean isWithoutAccents(int i) {
    return withoutAccents.get(i);
  }

  /** Whether the names here are Portuguese. */
  boolean isPortuguese(int i) {
    return portuguese.get(i);
  }

  private void mark() {
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
      }
      begin = end;
    }
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
    boolean person = words.of(tokens.get(first).text()).isName() && country(first, first + 1).isEmpty();
    if (person) {
      return Optional.empty();
    }
    return country.isEmpty() && end - first <= 2 && CandidateSearch.isCapitals(tokens.get(first).text())
        ? Optional.of("")
        : country;
  }

  private Optional<String> country(int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      text.append(i > from ? " " : "").append(tokens.get(i).text());
    }
    String folded = Folding.fold(text.toString());
    for (int at = 0; at >= 0 && at < folded.length(); at = next(folded, at)) {
      for (Vocabulary list : List.of(countries, demonyms)) {
        int last = list.endOfTermAt(folded, at);
        if (last > 0) {
          return list.valueOf(folded.substring(at, last));
        }
      }
    }
    return Optional.empty();
  }

  private static int next(String text, int at) {
    int blank = text.indexOf(' ', at);
    return blank < 0 ? text.length() : blank + 1;
  }
}
