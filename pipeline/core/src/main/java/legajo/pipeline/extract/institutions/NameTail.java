package legajo.pipeline.extract.institutions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.Naming;
import legajo.pipeline.extract.text.CountryReader;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Reads what follows a name: "(MTPE) de Perú", "de México (STPS)", "– MTSS", "(en adelante, MT)".
 */
final class NameTail {
  private static final int LONGEST_BRACKET = 80;
  private static final int PARTS = 3;
  private static final int LONGEST_LEAD = 6;

  private final Set<String> of;
  private final Set<String> and;
  private final Set<String> article;
  private final CountryReader countries;
  private final Vocabulary introductions;
  private final Vocabulary abbreviates;
  private final Vocabulary nouns;

  NameTail(RulePack pack, CountryReader countries) {
    Vocabulary connective = pack.vocabulary("connective");
    this.of = connective.wordsOf("of");
    this.and = connective.wordsOf("and");
    this.article = connective.wordsOf("article");
    this.countries = countries;
    this.introductions = pack.vocabulary("institution-acronym-intro");
    this.abbreviates = pack.vocabulary("abbreviates");
    this.nouns = pack.vocabulary("institution-noun");
  }

  /**
   * What follows a name.
   *
   * @param end one past its last unit
   */
  record Found(int end, Optional<Naming> acronym) {}

  /** Reads on from the end of a name; countries are added to the list. */
  Found read(CuedText cued, int begin, int limit, List<Naming> found, boolean several) {
    String text = cued.text();
    String folded = cued.folded();
    int end = begin;
    Optional<Naming> acronym = Optional.empty();
    if (several) {
      end = readMoreCountries(text, folded, end, limit, found);
    }
    for (int part = 0; part < PARTS; part++) {
      int at = WordScan.skipSpaces(text, end, limit);
      if (at >= limit) {
        break;
      }
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        int close = closing(text, at, limit);
        Optional<Naming> inBracket =
            acronym.isPresent() ? Optional.empty() : acronymIn(text, folded, at + 1, close);
        Optional<Naming> country =
            found.isEmpty() ? countryIn(text, folded, at + 1, close) : Optional.empty();
        if (close < 0 || inBracket.isEmpty() && country.isEmpty()) {
          break;
        }
        acronym = acronym.or(() -> inBracket);
        country.ifPresent(found::add);
        end = close + 1;
        continue;
      }
      int next = readOther(text, folded, at, limit, found);
      if (next < 0 && acronym.isEmpty() && c == ',') {
        acronym = acronymAfterComma(text, folded, at, limit);
        next = acronym.map(a -> a.span().end()).orElse(-1);
      }
      if (next < 0 && acronym.isEmpty() && isDash(folded.charAt(at))) {
        acronym = acronymAfterDash(text, at, limit);
        next = acronym.map(a -> a.span().end()).orElse(-1);
      }
      if (next < 0) {
        break;
      }
      end = several ? readMoreCountries(text, folded, next, limit, found) : next;
    }
    return new Found(end, acronym.isPresent() ? acronym : definedLater(text, folded, end, limit));
  }

  /** "el Ministerio, en calidad de asesor (en adelante, MTC)": no other body stands between. */
  private Optional<Naming> definedLater(String text, String folded, int begin, int limit) {
    int farthest = Math.min(limit, begin + LONGEST_BRACKET + 1);
    int open = new Span(begin, Math.max(begin, farthest)).indexOf("(", text);
    if (open < 0) {
      return Optional.empty();
    }
    for (int at = begin; at < open; at++) {
      boolean ends = ".;:\n\t".indexOf(text.charAt(at)) >= 0;
      if (ends || WordScan.beginsWord(folded, at) && nouns.endOfTermAt(folded, at) > 0) {
        return Optional.empty();
      }
    }
    int introduction = introductions.endOfTermAt(folded, open + 1);
    return introduction < 0 || folded.substring(open + 1, introduction).indexOf(' ') < 0
        ? Optional.empty()
        : acronymIn(text, folded, open + 1, closing(text, open, limit));
  }

  /** "de Perú", ", de Perú", "-Bolivia", "/Perú": one past the country, or -1. */
  private int readOther(String text, String folded, int at, int limit, List<Naming> found) {
    if (!found.isEmpty()) {
      return -1;
    }
    int from = at;
    if (isDash(folded.charAt(at)) || folded.charAt(at) == '/') {
      from = WordScan.skipSpaces(text, at + 1, limit);
    } else {
      from = folded.charAt(at) == ',' ? WordScan.skipSpaces(text, at + 1, limit) : at;
      int afterOf = afterWord(folded, from, limit, of);
      if (afterOf < 0) {
        return from == at ? -1 : readClosing(text, folded, from, limit, found);
      }
      int afterArticle = afterWord(folded, afterOf, limit, article);
      Optional<Naming> direct = countries.countryAt(text, folded, afterOf, limit);
      from = direct.isPresent() || afterArticle < 0 ? afterOf : afterArticle;
    }
    Optional<Naming> country = countries.countryAt(text, folded, from, limit);
    country.ifPresent(found::add);
    return country.map(c -> c.span().end()).orElse(-1);
  }

  /**
   * ", Cuba" at the end of a line or sentence, or before a capital: one past the country, or -1.
   */
  private int readClosing(String text, String folded, int at, int limit, List<Naming> found) {
    Optional<Naming> country = countries.countryAt(text, folded, at, limit);
    int end = country.map(c -> c.span().end()).orElse(-1);
    int next = end < 0 ? limit : WordScan.skipSpaces(text, end, limit);
    boolean closes =
        end > 0
            && (next == limit
                || ".;:)\n\t".indexOf(text.charAt(next)) >= 0
                || Character.isUpperCase(text.charAt(next)));
    if (!closes) {
      return -1;
    }
    found.add(country.get());
    return end;
  }

  /** "de Ecuador y México", "de Jamaica y de Trinidad y Tobago": the countries after the first. */
  private int readMoreCountries(
      String text, String folded, int begin, int limit, List<Naming> found) {
    int end = begin;
    while (!found.isEmpty()) {
      end = afterAcronym(text, end, limit);
      int at = WordScan.skipSpaces(text, end, limit);
      boolean comma = at < limit && text.charAt(at) == ',';
      at = comma ? WordScan.skipSpaces(text, at + 1, limit) : at;
      int afterAnd = afterWord(folded, at, limit, and);
      if (afterAnd < 0 && !comma) {
        return end;
      }
      at = afterAnd < 0 ? at : afterAnd;
      int afterOf = afterWord(folded, at, limit, of);
      at = afterOf < 0 ? at : afterOf;
      int afterArticle = afterWord(folded, at, limit, article);
      Optional<Naming> country = countries.countryAt(text, folded, at, limit);
      if (country.isEmpty() && afterArticle > 0) {
        country = countries.countryAt(text, folded, afterArticle, limit);
      }
      if (country.isEmpty()) {
        return end;
      }
      found.add(country.get());
      end = country.get().span().end();
    }
    return end;
  }

  /** One past "(MTPE)" where that stands next; else the same place. */
  private static int afterAcronym(String text, int place, int limit) {
    int open = WordScan.skipSpaces(text, place, limit);
    if (open >= limit || text.charAt(open) != '(') {
      return place;
    }
    int end = AcronymShape.endAt(text, open + 1, limit);
    return end > 0 && closes(text, end, limit) ? end + 1 : place;
  }

  private static int afterWord(String folded, int at, int limit, Set<String> words) {
    int end = WordScan.wordEnd(folded, at, limit);
    int next = WordScan.skipSpaces(folded, end, limit);
    return next > end && words.contains(folded.substring(at, end)) ? next : -1;
  }

  private static int closing(String text, int open, int limit) {
    int last = Math.min(limit, open + LONGEST_BRACKET);
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ')' || c == ']') {
        return i;
      }
    }
    return -1;
  }

  /** The acronym that a bracket defines; the words before it may only introduce it. */
  private Optional<Naming> acronymIn(String text, String folded, int begin, int close) {
    int at = begin;
    while (at < close) {
      if (!WordScan.beginsWord(text, at)) {
        at++;
        continue;
      }
      int end = AcronymShape.endAt(text, at, close);
      if (end > 0 && countries.countryAt(text, folded, at, close).isEmpty()) {
        return Optional.of(Naming.stated(text.substring(at, end), new Span(at, end)));
      }
      int introduction = introductions.endOfTermAt(folded, at);
      if (introduction < 0) {
        boolean alone = WordScan.wordEnd(text, at, close) == close;
        return at > begin || alone ? shortName(text, at, close) : Optional.empty();
      }
      at = introduction;
    }
    return Optional.empty();
  }

  /** "en adelante, Mintrab": a short name that is written like a word. */
  private static Optional<Naming> shortName(String text, int begin, int close) {
    int end = AcronymShape.endOfShortName(text, begin, close);
    return end > 0
        ? Optional.of(Naming.stated(text.substring(begin, end), new Span(begin, end)))
        : Optional.empty();
  }

  /**
   * ", en adelante el MTPE", ", que ellos abrevian MTPE": without brackets an article alone
   * introduces no acronym.
   */
  private Optional<Naming> acronymAfterComma(String text, String folded, int comma, int limit) {
    int at = WordScan.skipSpaces(text, comma + 1, limit);
    int introduction = at < limit ? introductions.endOfTermAt(folded, at) : -1;
    if (introduction >= 0 && !article.contains(folded.substring(at, introduction))) {
      return acronymIn(text, folded, at, Math.min(limit, at + LONGEST_BRACKET));
    }
    int alone = AcronymShape.endAt(text, at, limit);
    if (alone > 0 && closes(text, alone, limit)) {
      return Optional.of(Naming.stated(text.substring(at, alone), new Span(at, alone)));
    }
    for (int words = 0; words < LONGEST_LEAD && at < limit; words++) {
      int verb = abbreviates.endOfTermAt(folded, at);
      if (verb >= 0) {
        return acronymIn(
            text,
            folded,
            WordScan.skipSpaces(text, verb, limit),
            Math.min(limit, at + LONGEST_BRACKET));
      }
      int end = WordScan.wordEnd(text, at, limit);
      if (end == at || !Character.isLowerCase(text.charAt(at))) {
        break;
      }
      at = WordScan.skipSpaces(text, end, limit);
    }
    return Optional.empty();
  }

  /** ", MTPE)": the bracket that the name stands in ends behind its acronym. */
  private static boolean closes(String text, int end, int limit) {
    return end < limit && text.charAt(end) == ')';
  }

  private Optional<Naming> countryIn(String text, String folded, int begin, int close) {
    for (int at = begin; at < close; at++) {
      if (WordScan.beginsWord(text, at)) {
        Optional<Naming> country = countries.countryAt(text, folded, at, close);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Naming> acronymAfterDash(String text, int dash, int limit) {
    int at = WordScan.skipSpaces(text, dash + 1, limit);
    int end = AcronymShape.endAt(text, at, limit);
    return end < 0 || !WordScan.isUpperCase(text, at, end)
        ? Optional.empty()
        : Optional.of(Naming.stated(text.substring(at, end), new Span(at, end)));
  }

  private static boolean isDash(char folded) {
    return folded == '-';
  }
}
