package legajo.pipeline.normalize.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How likely a noun or an adjective has a capital inside a sentence: as part of a title or of the
 * name of a body it does, and then its neighbours have capitals, too.
 */
final class Capitals {
  /**
   * Shares counted in clean reports of this project: no neighbour with a capital; the one after;
   * the one before; both. Of words that the report has nowhere else, or no longer with a capital;
   * in small letters only; now so and now so; with a capital only.
   */
  private static final double[][] SHARES = {
    {0.013, 0.003, 0.026, 0.50},
    {0.28, 0.06, 0.58, 0.94},
    {0.47, 0.09, 0.57, 0.92},
    {0.92, 0.48, 0.96, 0.99}
  };

  /** Authors who write a noun with a capital elsewhere may well do so here. */
  private static final double HABIT = 0.5;

  private static final double OUT_OF_PLACE = 0.01;

  private static final int NOWHERE = 0;
  private static final int SMALL_ONLY = 1;
  private static final int BOTH_WAYS = 2;
  private static final int CAPITAL_ONLY = 3;

  /** A share of capitals below this is what damage makes of small letters. */
  private static final double OFTEN_ENOUGH = 0.15;

  private static final int LONGEST_SMALL_WORD = 4;

  /** How many small words such as "de la" stand between the parts of a name. */
  private static final int MOST_BETWEEN = 3;

  private static final String QUOTATION_MARKS = "\"“”«»";

  /** Positions and bodies stand after a name and a comma. */
  private static final String BEFORE_APPOSITION = QUOTATION_MARKS + ",";

  private final List<Token> tokens;
  private final WordModel words;
  private final Map<String, Integer> counts = new HashMap<>();

  Capitals(List<Token> tokens, WordModel words) {
    this.tokens = tokens;
    this.words = words;
    for (Token token : tokens) {
      if (token.isWord()) {
        counts.merge(token.text(), 1, Integer::sum);
      }
    }
  }

  /** Minus the natural logarithm of the chance that a noun at this place has a capital. */
  double cost(int i, String noun) {
    return -Math.log(share(i, noun));
  }

  /** Minus the natural logarithm of the chance that it has none. */
  double costOfSmall(int i, String noun) {
    return -Math.log(1 - share(i, noun));
  }

  /** Whether a noun at this place has a capital by damage, if it has one. */
  boolean isOutOfPlace(int i, String noun) {
    return share(i, noun) < OUT_OF_PLACE;
  }

  private double share(int i, String noun) {
    String here = tokens.get(i).text();
    String small = noun.toLowerCase(Locale.ROOT);
    String capital = Character.toUpperCase(small.charAt(0)) + small.substring(1);
    int inSmall = counts.getOrDefault(small, 0) - (here.equals(small) ? 1 : 0);
    int inCapitals = counts.getOrDefault(capital, 0) - (here.equals(capital) ? 1 : 0);
    int elsewhere = elsewhere(inSmall, inCapitals);
    int neighbours = (hasCapital(i, 1) ? 1 : 0) + (hasCapital(i, -1) ? 2 : 0);
    double habit = elsewhere == BOTH_WAYS ? HABIT * inCapitals / (inCapitals + inSmall) : 0;
    return Math.max(SHARES[neighbours][elsewhere], habit);
  }

  private static int elsewhere(int inSmall, int inCapitals) {
    if (inCapitals <= OFTEN_ENOUGH * inSmall) {
      return inSmall == 0 ? NOWHERE : SMALL_ONLY;
    }
    return inSmall == 0 ? CAPITAL_ONLY : BOTH_WAYS;
  }

  /** Whether the next word that isn't one of the small ones has a capital; no stop between. */
  private boolean hasCapital(int i, int step) {
    int k = i + step;
    for (int skipped = 0; skipped < MOST_BETWEEN && isBetween(k, step); skipped++) {
      k += step;
    }
    return isWord(k) && Character.isUpperCase(tokens.get(k).text().charAt(0));
  }

  /** A small word, or the quotation mark before the title of a thing. */
  private boolean isBetween(int k, int step) {
    if (!isWord(k)) {
      String signs = step > 0 ? QUOTATION_MARKS : BEFORE_APPOSITION;
      return k >= 0 && k < tokens.size() && tokens.get(k).isSign(signs);
    }
    String text = tokens.get(k).text();
    return text.length() <= LONGEST_SMALL_WORD && words.of(text).logChance() > Hypotheses.COMMON;
  }

  private boolean isWord(int k) {
    return k >= 0 && k < tokens.size() && tokens.get(k).isWord();
  }
}
