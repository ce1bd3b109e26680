package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import legajo.rules.WordOrder;

/** Finds commas before words whose capital only the beginning of a sentence explains. */
final class FullStops {
  private static final String RULE = "ocr.comma-for-full-stop";
  private static final double CERTAINTY = 0.75;

  /** Bullets, and what they are read as. */
  private static final String BULLETS = "•·*+°~¢©_-–";

  /** How much plain letters or their case must be misread, against the table, for a comma to be. */
  private static final double ENOUGH_DAMAGE = 0.2;

  private final List<Token> tokens;
  private final IntFunction<String> read;
  private final WordModel words;
  private final WordOrder order;
  private final DamageGauge gauge;

  /**
   * A search.
   *
   * @param read the words as they are believed to be printed, by their place
   */
  FullStops(
      List<Token> tokens,
      IntFunction<String> read,
      OcrRepairer.Knowledge knowledge,
      DamageGauge gauge) {
    this.tokens = tokens;
    this.read = read;
    this.words = knowledge.words();
    this.order = knowledge.order();
    this.gauge = gauge;
  }

  /** Whether a page is so damaged that its commas may be full stops. */
  static boolean mayBeMisread(int page, DamageGauge gauge) {
    Damage damage = gauge.of(page);
    return damage.rate(ConfusionCosts.PLAIN) > ENOUGH_DAMAGE
        || damage.rate(ConfusionCosts.CASE) > ENOUGH_DAMAGE;
  }

  List<LineRepair> repairs() {
    List<LineRepair> repairs = new ArrayList<>();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      Token comma = tokens.get(i);
      if (comma.isSign(",")
          && tokens.get(i - 1).touches(comma)
          && mayBeMisread(comma.page(), gauge)
          && opensSentence(wordAfter(i))) {
        Edit stop = new Edit(comma.begin(), comma.end(), ".");
        repairs.add(
            new LineRepair(
                comma.line(), comma.begin(), comma.end(), List.of(stop), RULE, CERTAINTY));
      }
    }
    return repairs;
  }

  /** The place after a comma, and after the bullet where a block begins there. */
  private int wordAfter(int comma) {
    int i = comma + 1;
    if (tokens.get(i).kind() == Token.Kind.START) {
      i++;
      while (i < tokens.size() && tokens.get(i).isSign(BULLETS)) {
        i++;
      }
    }
    return i;
  }

  private boolean opensSentence(int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i).isWord() || !tokens.get(i + 1).isWord()) {
      return false;
    }
    String word = read.apply(i);
    boolean one = word.length() == 1;
    return Character.isUpperCase(word.charAt(0))
        && (one ? isInSmall(i + 1) : Character.isLowerCase(word.charAt(1)))
        && words.of(word).capital() == WordModel.Capital.RARE
        && (isInSmall(i + 1)
            || CandidateSearch.isCapitals(tokens.get(i + 1).text())
            || !mayBeginName(word)
            || isBody(i + 1));
  }

  private boolean isInSmall(int i) {
    return Character.isLowerCase(tokens.get(i).text().charAt(0));
  }

  /** Names of places begin with articles: "San Salvador, El Salvador". */
  private boolean mayBeginName(String word) {
    return words.of(word).readings().stream().anyMatch(r -> order.isArticle(r.wordClass()));
  }

  /** "La Secretaría de": no place's name. */
  private boolean isBody(int i) {
    boolean goesOn =
        i + 1 < tokens.size()
            && tokens.get(i + 1).isWord()
            && tokens.get(i + 1).text().length() > 1
            && Character.isLowerCase(tokens.get(i + 1).text().charAt(0));
    return goesOn && words.of(read.apply(i)).capital() == WordModel.Capital.OF_TITLES;
  }
}
