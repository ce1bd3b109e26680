package legajo.pipeline.extract.parties;

import java.util.List;
import java.util.regex.Pattern;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.Span;

/** The clause that some words stand in, and the mentions in it. */
final class Clause {
  private static final int REACH_OF_ADJECTIVE = 40;
  private static final int REACH_OF_COPULA = 60;

  /** "aceptó brindarla el Instituto" */
  private static final Pattern INFINITIVE = Pattern.compile("[a-z]{2,}[aei]r(?:l[aoe]s?)?");

  private final ClauseWords known;
  private final String folded;
  private final Span words;
  private final List<PartyMention> mentions;
  private final int begin;
  private final int end;

  Clause(ClauseWords known, CuedText cued, Span stretch, Span words, List<PartyMention> mentions) {
    this.known = known;
    this.folded = cued.folded();
    this.words = words;
    this.mentions = mentions;
    this.begin = boundaryBefore(cued.text(), stretch.begin());
    this.end = boundaryAfter(cued.text(), stretch.end());
  }

  private int boundaryBefore(String text, int limit) {
    for (int i = words.begin(); i > limit; i--) {
      if (isBoundary(text, i - 1, limit)) {
        return i;
      }
    }
    return limit;
  }

  private int boundaryAfter(String text, int limit) {
    for (int i = words.end(); i < limit; i++) {
      // A label's colon leads to what it is the label of, and that of "Pidieron dos:" to who did.
      boolean label = text.charAt(i) == ':' && isLead(i);
      if (!label && isBoundary(text, i, words.end())) {
        return i;
      }
    }
    return limit;
  }

  private boolean isLead(int colon) {
    int wordEnd = WordScan.skipSpacesBack(folded, colon, words.end());
    int wordBegin = WordScan.wordBegin(folded, wordEnd, words.end());
    return WordScan.skipSpaces(folded, words.end(), colon) == wordBegin
        && (wordBegin == wordEnd || known.count().contains(folded.substring(wordBegin, wordEnd)));
  }

  private static boolean isBoundary(String text, int at, int limit) {
    char c = text.charAt(at);
    if (c == ';' || c == ':' || c == '\n') {
      return true;
    }
    return c == '.'
        && at + 2 < text.length()
        && WordScan.isSpace(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2))
        && at > limit
        && Character.isLowerCase(text.charAt(at - 1));
  }

  boolean contains(PartyMention mention) {
    return mention.span().begin() >= begin && mention.span().end() <= end;
  }

  /** Whether the words are a label: a colon follows them. */
  boolean isLabel() {
    int colon = folded.indexOf(':', words.end());
    return colon >= 0 && colon < end && isLead(colon);
  }

  /** The first mention of the clause from a place on, or -1. */
  int firstFrom(int place) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).span().begin() >= place) {
        return contains(mentions.get(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** The last mention of the clause that ends before a place, or -1. */
  int lastUpTo(int place) {
    int last = -1;
    for (int i = 0; i < mentions.size() && mentions.get(i).span().end() <= place; i++) {
      last = contains(mentions.get(i)) ? i : last;
    }
    return last;
  }

  /** The last mention before a place that no preposition leads to, or -1. */
  int lastSubject(int place) {
    for (int i = lastUpTo(place); i >= 0 && contains(mentions.get(i)); i--) {
      boolean adjective =
          isAdjective(mentions.get(i))
              && !hasArticle(mentions.get(i))
              && !isOfPeople(mentions.get(i));
      if (lead(mentions.get(i)).isEmpty() && !adjective) {
        return i;
      }
    }
    return -1;
  }

  /** The mention that a relative pronoun before the words stands for: "A, que pidió"; else -1. */
  int antecedent() {
    int end = WordScan.skipSpacesBack(folded, words.begin(), begin);
    int pronoun = WordScan.wordBegin(folded, end, begin);
    if (pronoun == end || !known.relative().contains(folded.substring(pronoun, end))) {
      return -1;
    }
    int before = WordScan.skipSpacesBack(folded, pronoun, begin);
    int at = before > begin && folded.charAt(before - 1) == ',' ? before - 1 : before;
    int last = lastUpTo(at);
    return last >= 0 && mentions.get(last).span().end() == at ? last : -1;
  }

  /** The preposition that leads to a mention; empty for none. */
  String lead(PartyMention mention) {
    int at = mention.span().begin();
    while (true) {
      int wordEnd = WordScan.skipSpacesBack(folded, at, begin);
      int wordBegin = WordScan.wordBegin(folded, wordEnd, begin);
      if (wordBegin == wordEnd) {
        return "";
      }
      String word = folded.substring(wordBegin, wordEnd);
      if (known.preposition().contains(word)) {
        int people = wordBefore(wordBegin);
        if (people < 0 || !word.startsWith("de") || !isPeople(people, wordBegin)) {
          return word;
        }
        at = people;
        continue;
      }
      if (!known.beforeParty().contains(word)) {
        return "";
      }
      at = wordBegin;
    }
  }

  private int wordBefore(int place) {
    int wordEnd = WordScan.skipSpacesBack(folded, place, begin);
    int wordBegin = WordScan.wordBegin(folded, wordEnd, begin);
    return wordBegin == wordEnd ? -1 : wordBegin;
  }

  private boolean isPeople(int wordBegin, int limit) {
    return known
        .people()
        .contains(folded.substring(wordBegin, WordScan.wordEnd(folded, wordBegin, limit)));
  }

  /** Whether a mention ends where the words begin: "el Ministerio de … solicitó". */
  boolean isDirectlyBefore(int mention) {
    int end = mentions.get(mention).span().end();
    return WordScan.skipSpaces(folded, end, words.begin()) == words.begin();
  }

  /** Whether only an article stands between the words and a mention: "que presentó el …". */
  boolean isDirectlyAfter(int mention) {
    PartyMention after = mentions.get(mention);
    if (known
        .preposition()
        .contains(
            folded.substring(
                WordScan.wordBegin(folded, words.end(), words.begin()), words.end()))) {
      return false;
    }
    int at = words.end();
    int limit = after.span().begin();
    int passed = 0;
    while (true) {
      at = WordScan.skipSpaces(folded, at, limit);
      int wordEnd = WordScan.wordEnd(folded, at, limit);
      if (wordEnd == at) {
        return at == limit && (passed > 0 || after.name().isEmpty());
      }
      String word = folded.substring(at, wordEnd);
      boolean infinitive = passed == 0 && INFINITIVE.matcher(word).matches();
      if (!infinitive && !known.beforeSubject().contains(word)) {
        return false;
      }
      passed += infinitive ? 0 : 1;
      at = wordEnd;
    }
  }

  /** Whether only "al" or "a la" stands between the words and a mention. */
  boolean leadsRightTo(int mention) {
    String between = folded.substring(words.end(), mentions.get(mention).span().begin()).strip();
    return between.equals("al") || between.equals("a") || between.matches("a l[ao]s?");
  }

  /** Whether a comma and an article lead to a mention: "Como oferente, el Instituto". */
  boolean isAppositionTo(int mention) {
    int at = WordScan.skipSpaces(folded, words.end(), end);
    int limit = mentions.get(mention).span().begin();
    if (at >= limit || folded.charAt(at) != ',') {
      return false;
    }
    at = WordScan.skipSpaces(folded, at + 1, limit);
    int wordEnd = WordScan.wordEnd(folded, at, limit);
    return at == limit
        || known.beforeSubject().contains(folded.substring(at, wordEnd))
            && WordScan.skipSpaces(folded, wordEnd, limit) == limit;
  }

  /** Whether the words are said of a mention: "El destinatario de la ayuda fue el Instituto". */
  boolean isSaidOf(int mention) {
    int limit = mentions.get(mention).span().begin();
    int wordEnd = WordScan.skipSpacesBack(folded, limit, words.end());
    int wordBegin = WordScan.wordBegin(folded, wordEnd, words.end());
    if (known.beforeSubject().contains(folded.substring(wordBegin, wordEnd))) {
      wordEnd = WordScan.skipSpacesBack(folded, wordBegin, words.end());
      wordBegin = WordScan.wordBegin(folded, wordEnd, words.end());
    }
    return limit - words.end() <= REACH_OF_COPULA
        && known.copula().contains(folded.substring(wordBegin, wordEnd));
  }

  /** Whether a mention belongs to a noun before it: "experiencia de …", "experiencia uruguaya". */
  boolean isOf(String lead, PartyMention mention) {
    boolean adjective =
        isAdjective(mention) && mention.span().begin() - words.end() <= REACH_OF_ADJECTIVE;
    return known.ofPreposition().contains(lead) || adjective;
  }

  boolean commaBetween(int from, int to) {
    return new Span(from, Math.max(from, to)).indexOf(",", folded) >= 0;
  }

  /**
   * Whether a mention and the next are items of one list: "A y B", "A, B y C". A comma alone joins
   * nothing: "a petición de A, B ofreció …".
   */
  boolean areJoined(int mention) {
    for (int i = mention; i + 1 < mentions.size(); i++) {
      Join join = join(mentions.get(i), mentions.get(i + 1));
      if (join != Join.COMMA) {
        return join == Join.AND;
      }
    }
    return false;
  }

  /** Whether a mention and the next, another body, are items that a semicolon parts. */
  boolean areItems(int mention) {
    PartyMention a = mentions.get(mention);
    PartyMention b = mentions.get(mention + 1);
    String between = folded.substring(a.span().end(), b.span().begin());
    return b.isBody()
        && !a.sharesCountryWith(b)
        && between.indexOf(';') >= 0
        && between.indexOf('\n') < 0
        && between.indexOf(". ") < 0
        && between.indexOf(':') < 0;
  }

  private enum Join {
    NONE,
    COMMA,
    AND
  }

  private Join join(PartyMention a, PartyMention b) {
    boolean otherCase = lead(b).startsWith("a") && !lead(a).startsWith("a");
    if (!contains(a) || !contains(b) || a.sharesCountryWith(b) || otherCase) {
      return Join.NONE;
    }
    int at = a.span().end();
    int limit = b.span().begin();
    Join join = Join.NONE;
    while (at < limit) {
      char c = folded.charAt(at);
      if (WordScan.isSpace(c) || c == ',' || c == '-' || c == '/' || c == ')') {
        boolean slash = c == '-' || c == '/';
        join = slash ? Join.AND : c == ',' && join == Join.NONE ? Join.COMMA : join;
        at++;
        continue;
      }
      int wordEnd = WordScan.wordEnd(folded, at, limit);
      String word = folded.substring(at, wordEnd);
      if (wordEnd == at || !known.between().contains(word)) {
        return Join.NONE;
      }
      join = known.and().contains(word) ? Join.AND : join;
      at = wordEnd;
    }
    return join;
  }

  private static boolean isAdjective(PartyMention mention) {
    return mention.kind() == PartyMention.Kind.COUNTRY && !mention.country().orElseThrow().stated();
  }

  /** "los funcionarios uruguayos": they stand for their country. */
  private boolean isOfPeople(PartyMention mention) {
    int before = wordBefore(mention.span().begin());
    return before >= 0 && isPeople(before, mention.span().begin());
  }

  /** "la uruguaya": an adjective that stands for a noun. */
  private boolean hasArticle(PartyMention mention) {
    int wordEnd = WordScan.skipSpacesBack(folded, mention.span().begin(), begin);
    int wordBegin = WordScan.wordBegin(folded, wordEnd, begin);
    return known.beforeSubject().contains(folded.substring(wordBegin, wordEnd));
  }
}
