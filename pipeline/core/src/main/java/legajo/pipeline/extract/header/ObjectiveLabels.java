package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.Folding;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;

/** Finds the labels of objectives and product in a paragraph. */
final class ObjectiveLabels {
  private static final int LONGEST_LABEL = 90;
  private static final int LONGEST_BEFORE_BRACKET = 40;
  private static final int LONGEST_AND = 12;
  private static final Set<String> VERBS =
      Set.of(
          "es",
          "fue",
          "era",
          "eran",
          "son",
          "fueron",
          "sera",
          "seran",
          "consistio",
          "consiste",
          "consistia",
          "consistieron",
          "consisten",
          "consistira");
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "como");

  private static final Pattern EXPLICIT = Pattern.compile("general|principal|central|superior|og");

  /** "Objetivo específico 2", "Objetivo n.º 3". */
  private static final Pattern COUNTER =
      Pattern.compile(" ?(?:n[.°ºo]{1,2} ?|nro\\.? ?|# ?)?(?:[0-9]{1,2}|[ivx]{1,4})(?![a-z0-9])");

  /** What may stand before a label in the middle of a sentence: ", y por objetivos …:". */
  private static final Pattern AND =
      Pattern.compile(".*?((?:,|;)? y (?:por |como |tuvo por |tiene por |los |sus )?)");

  /** What the text after a label is. */
  enum Part {
    GENERAL,
    SPECIFIC,
    PRODUCT,
    RESULT
  }

  /**
   * A label.
   *
   * @param begin where the label begins
   * @param end where the text after it begins
   * @param one whether only the sentence after it belongs to it
   * @param explicit whether it says that the objective is the general one
   */
  record Label(Part part, int begin, int end, boolean one, boolean explicit) {}

  private final RuleSet rules;
  private final ObjectiveSentences sentences;

  ObjectiveLabels(RulePack pack) {
    this.rules = pack.rules("objectives");
    this.sentences = new ObjectiveSentences(pack);
  }

  List<Label> in(CuedText cued, Block block) {
    List<Label> labels = new ArrayList<>();
    for (RuleMatch match : rules.find(cued, block.span().begin(), block.span().end())) {
      int end = endOfLabel(cued, block, match.span());
      if (end >= 0) {
        labels.add(
            new Label(
                countedPart(cued, match), match.span().begin(), end, false, isExplicit(match)));
        continue;
      }
      int and = afterAnd(cued, block, match.span());
      if (and >= 0) {
        int colon = skipMarks(cued.text(), match.span().end(), block.span().end());
        labels.add(new Label(part(match), and, colon, false, isExplicit(match)));
        continue;
      }
      end = endOfSentenceBeginning(cued, block, match.span());
      int begin = articleBefore(cued, block, match.span());
      if (end < 0) {
        begin = sentences.beginOf(cued, block.span(), match.span());
        end = begin < 0 ? -1 : match.span().end();
      }
      if (end < 0 && part(match) == Part.PRODUCT) {
        begin = sentences.beginOfProduct(cued, block.span(), match.span());
        end =
            begin < 0
                ? -1
                : ObjectiveSentences.article(cued.folded(), match.span().end(), block.span().end());
      }
      if (end < 0) {
        begin = sentences.beginOfLead(cued, block.span(), match.span());
        end = begin < 0 ? -1 : block.span().end();
      }
      if (end >= 0) {
        int text = skipMarks(cued.text(), end, block.span().end());
        labels.add(
            new Label(part(match), begin, text, !endsInColon(cued, text), isExplicit(match)));
      }
    }
    return labels;
  }

  static Part part(RuleMatch match) {
    return Part.valueOf(match.given("part").orElseThrow().toUpperCase(Locale.ROOT));
  }

  private static boolean isExplicit(RuleMatch match) {
    return EXPLICIT.matcher(Folding.fold(match.words())).find();
  }

  /** "Objetivo 2" is one of several. */
  private static Part countedPart(CuedText cued, RuleMatch match) {
    Part part = part(match);
    boolean one = part == Part.GENERAL && !match.words().toLowerCase(Locale.ROOT).contains(" ");
    boolean counted =
        COUNTER
            .matcher(cued.folded())
            .region(match.span().end(), cued.folded().length())
            .lookingAt();
    return one && counted ? Part.SPECIFIC : part;
  }

  /** Where ", y por" begins before "objetivos específicos:"; -1 where nothing like it stands. */
  private static int afterAnd(CuedText cued, Block block, Span words) {
    if (!cued.folded().startsWith(":", words.end())) {
      return -1;
    }
    int from = Math.max(block.span().begin(), words.begin() - LONGEST_AND);
    Matcher and = AND.matcher(cued.folded()).region(from, words.begin());
    return and.matches() ? and.start(1) : -1;
  }

  /** What the text under a heading is, where the heading is no more than a label; else nothing. */
  List<Part> ofHeading(CuedText cued, Span heading) {
    List<Part> parts = new ArrayList<>();
    rules.find(cued, heading.begin(), heading.end()).forEach(match -> parts.add(part(match)));
    return parts;
  }

  private static int endOfLabel(CuedText cued, Block block, Span words) {
    String text = cued.text();
    int limit = block.span().end();
    boolean atBegin = isOnlyItemMark(text, block, words.begin());
    if (isInBrackets(text, block, words)) {
      return skipMarks(text, words.end() + 1, limit);
    }
    if (!Character.isUpperCase(text.charAt(words.begin()))
        || !atBegin && !followsSentence(text, block, words.begin())) {
      return -1;
    }
    int counted = afterCounter(cued.folded(), words.end(), limit);
    int at = WordScan.skipSpaces(text, counted, limit);
    if (atBegin && text.substring(counted, at).indexOf('\t') >= 0) {
      return skipMarks(text, at, limit);
    }
    if (at < limit && text.charAt(at) == '(') {
      int close = new Span(at, limit).indexOf(")", text);
      at = close < 0 ? at : WordScan.skipSpaces(text, close + 1, limit);
    }
    if (at >= limit) {
      return atBegin ? limit : -1;
    }
    int stop = firstStop(text, at, limit);
    int colon = new Span(at, Math.max(at, Math.min(stop, at + LONGEST_LABEL))).indexOf(":", text);
    if (colon >= 0) {
      return skipMarks(text, colon + 1, limit);
    }
    if (atBegin
        && (isSeparator(cued.folded(), at, limit) || isStopBeforeSentence(text, at, limit))) {
      return skipMarks(text, at, limit);
    }
    boolean twoWords = text.substring(words.begin(), words.end()).indexOf(' ') > 0;
    return atBegin && twoWords && at > words.end() && Character.isUpperCase(text.charAt(at))
        ? at
        : -1;
  }

  private static int afterCounter(String folded, int at, int limit) {
    Matcher counter = COUNTER.matcher(folded).region(at, limit);
    return counter.lookingAt() ? counter.end() : at;
  }

  /** "Lo que entregamos (producto): una gu\u00eda" */
  private static boolean isInBrackets(String text, Block block, Span words) {
    return words.begin() - block.span().begin() <= LONGEST_BEFORE_BRACKET
        && words.begin() > block.span().begin()
        && text.charAt(words.begin() - 1) == '('
        && text.startsWith("):", words.end());
  }

  /** Where the article before a label stands that begins a sentence with it, or -1. */
  private static int articleBefore(CuedText cued, Block block, Span words) {
    String folded = cued.folded();
    int end = WordScan.skipSpacesBack(folded, words.begin(), block.span().begin());
    int begin = WordScan.wordBegin(folded, end, block.span().begin());
    boolean article = ARTICLES.contains(folded.substring(begin, end));
    int and = WordScan.skipSpacesBack(folded, begin, block.span().begin());
    int from = folded.startsWith("y ", Math.max(0, and - 1)) ? and - 1 : begin;
    boolean first =
        isOnlyItemMark(cued.text(), block, from) || followsSentence(cued.text(), block, from);
    return article && first ? from : -1;
  }

  private static boolean endsInColon(CuedText cued, int end) {
    int at = WordScan.skipSpacesBack(cued.text(), end, 0);
    return at > 0 && cued.text().charAt(at - 1) == ':';
  }

  /** "El objetivo general de la cooperación es fortalecer …": where "fortalecer" begins, or -1. */
  private static int endOfSentenceBeginning(CuedText cued, Block block, Span words) {
    String folded = cued.folded();
    int limit = Math.min(block.span().end(), words.end() + LONGEST_LABEL);
    if (articleBefore(cued, block, words) < 0) {
      return -1;
    }
    int at = words.end();
    if (at < limit && folded.charAt(at) == ':') {
      return skipMarks(cued.text(), at, block.span().end());
    }
    while (at < limit) {
      int end = WordScan.wordEnd(folded, at, limit);
      if (end == at) {
        if (folded.charAt(at) == ':') {
          return skipMarks(cued.text(), at, block.span().end());
        }
        if (folded.charAt(at) == '.' || folded.charAt(at) == ';') {
          return -1;
        }
        at++;
        continue;
      }
      if (VERBS.contains(folded.substring(at, end))) {
        int next = folded.startsWith(" en ", end) ? end + " en ".length() : end;
        return skipMarks(cued.text(), next, block.span().end());
      }
      at = end;
    }
    return -1;
  }

  private static boolean isOnlyItemMark(String text, Block block, int begin) {
    int from = Math.min(block.content().begin(), begin);
    return WordScan.skipSpaces(text, from, begin) == begin
        || text.substring(block.span().begin(), begin)
            .chars()
            .noneMatch(Character::isLetterOrDigit);
  }

  private static boolean followsSentence(String text, Block block, int begin) {
    int end = WordScan.skipSpacesBack(text, begin, block.span().begin());
    return end > block.span().begin() && ".;:)!?/".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static int firstStop(String text, int at, int limit) {
    for (int i = at; i < limit; i++) {
      if (text.charAt(i) == '.' || text.charAt(i) == ';' || text.charAt(i) == '\t') {
        return i;
      }
    }
    return limit;
  }

  private static boolean isSeparator(String folded, int at, int limit) {
    char c = folded.charAt(at);
    return c == '-'
        || c == '|'
        || c == '\t'
        || c == '.' && at + 1 < limit && folded.charAt(at + 1) == '-';
  }

  /** "Objetivo general. Mejorar la capacidad …". */
  private static boolean isStopBeforeSentence(String text, int at, int limit) {
    int next = at + 1 < limit ? WordScan.skipSpaces(text, at + 1, limit) : limit;
    return text.charAt(at) == '.' && next < limit && Character.isUpperCase(text.charAt(next));
  }

  private static int skipMarks(String text, int begin, int limit) {
    int at = begin;
    while (at < limit && ":.-–—•| \t\u00A0".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
