package legajo.pipeline.normalize.repair;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/** What stands round each token, as far as it tells what the token may be. */
final class Surroundings {
  /** Up to this length a word in capitals among small letters is an acronym. */
  private static final int LONGEST_ACRONYM = 5;

  /** How many tokens after "que" or "si" a verb may stand in the subjunctive. */
  private static final int REACH_OF_OPENER = 8;

  /** In words and signs. */
  private static final int LONGEST_SHORT_LINE = 5;

  private static final String SENTENCE_BEGINS_AFTER = ".!?¿¡:“\"«()•·*+~¢©°-–—_'‘’";

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+");

  private final List<Token> tokens;
  private final Vocabulary misreadArticles;
  private final BitSet foreign;
  private final BitSet questions;
  private final BitSet subordinate;
  private final Map<String, Integer> acronyms = new HashMap<>();
  private final Map<String, Integer> brands = new HashMap<>();
  private final Capitals capitals;

  Surroundings(List<Token> tokens, OcrRepairer.Knowledge knowledge) {
    this.tokens = tokens;
    this.capitals = new Capitals(tokens, knowledge.words());
    this.misreadArticles = knowledge.misreadArticles();
    this.foreign = ForeignWords.among(tokens, knowledge.traits());
    this.questions = questions();
    this.subordinate = subordinate(knowledge);
    for (Token token : tokens) {
      if (token.isWord() && CandidateSearch.isCapitals(token.text())) {
        acronyms.merge(token.text(), 1, Integer::sum);
      } else if (token.isWord() && INNER_CAPITAL.matcher(token.text()).matches()) {
        brands.merge(token.text(), 1, Integer::sum);
      }
    }
  }

  /** How often words in capitals stand in the report. */
  Map<String, Integer> acronyms() {
    return acronyms;
  }

  /** "ChileValora": two words in one that the report has so again; no blank was lost. */
  boolean isRecurringBrand(String text) {
    return brands.getOrDefault(text, 0) > 1;
  }

  /** Where nouns have capitals. */
  Capitals capitals() {
    return capitals;
  }

  /** Whether it is a word of the report's language, and no acronym. */
  boolean mayBeRepaired(int i) {
    return tokens.get(i).isWord() && !foreign.get(i) && !isAcronym(i);
  }

  /** Whether it is an acronym among words in small letters. */
  boolean isLoneAcronym(int i) {
    return tokens.get(i).isWord() && !foreign.get(i) && isAcronym(i);
  }

  /** Whether a question mark closes its sentence. */
  boolean isInQuestion(int i) {
    return questions.get(i);
  }

  /** Whether a word that opens a clause in the subjunctive stands shortly before. */
  boolean isInSubordinateClause(int i) {
    return subordinate.get(i);
  }

  /** Whether no sentence, item or heading begins here. */
  boolean isInsideSentence(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean stop =
        before.kind() == Token.Kind.FIGURE && (i == 1 || !isInsideSentence(i - 1))
            || before.kind() == Token.Kind.PROTECTED && before.text().endsWith(".");
    return !stop
        && !isAmongCapitals(i)
        && !opensShortLine(i)
        && before.kind() != Token.Kind.START
        && !before.isSign(SENTENCE_BEGINS_AFTER);
  }

  /** "Por la OEA" below an item: a line so short, with a gap below, goes on none above it. */
  private boolean opensShortLine(int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    if (before.line() == token.line() || before.isSign(",;:(-") || !token.isWord()) {
      return false;
    }
    int end = i + 1;
    while (end < tokens.size()
        && tokens.get(end).kind() != Token.Kind.START
        && tokens.get(end).line() == token.line()) {
      end++;
    }
    boolean gapBelow = end == tokens.size() || tokens.get(end).kind() == Token.Kind.START;
    return gapBelow && end - i <= LONGEST_SHORT_LINE && tokens.get(end - 1).isWord();
  }

  /** A single capital letter between words in capitals: "OBJETIVOS Y PRODUCTO". */
  private boolean isAmongCapitals(int i) {
    return tokens.get(i).text().length() == 1
        && (isInCapitals(i - 1)
            || i + 1 < tokens.size()
                && isInCapitals(i + 1)
                && tokens.get(i + 1).text().length() > LONGEST_ACRONYM);
  }

  private boolean isInCapitals(int i) {
    return tokens.get(i).isWord() && CandidateSearch.isCapitals(tokens.get(i).text());
  }

  private boolean isAcronym(int i) {
    Token token = tokens.get(i);
    if (token.text().length() > LONGEST_ACRONYM
        || !CandidateSearch.isCapitals(token.text())
        || misreadArticles.contains(Folding.fold(token.text()))
        || Hypotheses.joinedToAcronym(token.text(), acronyms).isPresent()) {
      return false;
    }
    boolean alone = true;
    for (int k = Math.max(0, i - 1); k <= Math.min(tokens.size() - 1, i + 1); k++) {
      Token near = tokens.get(k);
      if (k != i && near.kind() != Token.Kind.START && near.line() == token.line()) {
        if (near.isWord() && CandidateSearch.isCapitals(near.text())) {
          return false;
        }
        alone = false;
      }
    }
    return !alone;
  }

  private BitSet questions() {
    BitSet places = new BitSet();
    boolean asks = false;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.isSign("?")) {
        asks = true;
      } else if (opensBlock(i) || token.isSign("!;¿") || endsSentence(i)) {
        asks = false;
      }
      places.set(i, asks);
    }
    return places;
  }

  private BitSet subordinate(OcrRepairer.Knowledge knowledge) {
    BitSet places = new BitSet();
    int since = REACH_OF_OPENER;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean opener = token.isWord() && knowledge.traits().of(token.text()).opensSubjunctive();
      boolean stop = token.isSign(".") || opensBlock(i);
      since = opener ? 0 : stop ? REACH_OF_OPENER : since + 1;
      places.set(i, since < REACH_OF_OPENER);
    }
    return places;
  }

  /** Where a block begins that doesn't go on with the sentence before it. */
  private boolean opensBlock(int i) {
    if (tokens.get(i).kind() != Token.Kind.START || i + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return !next.isSign("(") && !(next.isWord() && Character.isLowerCase(next.text().charAt(0)));
  }

  /** A full stop before a capital; that of "etc." isn't one. */
  private boolean endsSentence(int i) {
    if (!tokens.get(i).isSign(".") || i + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean goesOn = next.kind() == Token.Kind.SIGN && tokens.get(i).touches(next);
    return !goesOn && !(next.isWord() && Character.isLowerCase(next.text().charAt(0)));
  }
}
