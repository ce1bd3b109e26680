package legajo.pipeline.normalize.repair;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the damage of each page by the words that leave no doubt. */
final class DamageGauge {
  /** Fewer damaged words than this are slips of the author. */
  private static final int FEWEST = 3;

  private static final double LEAST_SHARE = 0.004;

  /** How much likelier than the word itself a candidate is that counts as damage, a logarithm. */
  private static final double NO_DOUBT = 2;

  private static final Damage.Counts NOTHING = new Damage.Counts();

  private final Map<Integer, Damage.Counts> byPage = new TreeMap<>();
  private final Map<Integer, Damage> damage = new HashMap<>();
  private final Damage.Counts ofReport = new Damage.Counts();

  /**
   * Whether so few words are unknown that a text is clean whatever they are.
   *
   * @param tokens all of them, before anything is known of them
   */
  static boolean isSurelyClean(List<Token> tokens, WordModel words) {
    int all = 0;
    int unknown = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        all++;
        unknown += mayBeDamaged(token) && !words.isKnown(token.text()) ? 1 : 0;
      }
    }
    return isClean(unknown, all);
  }

  /** Whether so few words are damaged that a text is clean, foreign words and all. */
  static boolean isClean(List<Token> tokens, OcrRepairer.Knowledge knowledge) {
    int all = 0;
    int damaged = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        all++;
        boolean unknown = !knowledge.words().isKnown(token.text());
        damaged +=
            unknown && !likeliest(knowledge.hypotheses().of(token.text(), false)).isUnchanged()
                ? 1
                : 0;
      }
    }
    return isClean(damaged, all);
  }

  /** Names and acronyms are unknown in clean texts, too. */
  private static boolean mayBeDamaged(Token token) {
    return !Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isClean(int damaged, int words) {
    return damaged < FEWEST || damaged < LEAST_SHARE * words;
  }

  void note(Token token, List<Hypothesis> hypotheses, boolean isKnown) {
    Damage.Counts counts = byPage.computeIfAbsent(token.page(), p -> new Damage.Counts());
    Hypothesis printed = isKnown ? hypotheses.get(0) : likeliest(hypotheses);
    counts.note(printed);
    if (!isKnown && printed.isUnchanged() && Character.isLowerCase(token.text().charAt(0))) {
      counts.noteUnknown();
    }
  }

  /**
   * Notes a word inside a sentence whose capital only damage explains, or would.
   *
   * @param share of how many such words damage as in the table makes the first letter a capital
   */
  void noteCase(Token token, double share) {
    byPage
        .computeIfAbsent(token.page(), p -> new Damage.Counts())
        .noteCase(Character.isUpperCase(token.text().charAt(0)), share);
  }

  /** The likeliest of them by themselves, what stands there first where there is doubt. */
  static Hypothesis likeliest(List<Hypothesis> hypotheses) {
    Hypothesis best = hypotheses.get(0);
    double highest = score(best);
    for (Hypothesis hypothesis : hypotheses) {
      double score = score(hypothesis) - (best.isUnchanged() ? NO_DOUBT : 0);
      if (score > highest) {
        best = hypothesis;
        highest = score;
      }
    }
    return best;
  }

  private static double score(Hypothesis hypothesis) {
    return hypothesis.chance() - hypothesis.cost(Damage.AS_IN_TABLE);
  }

  /** Ends the counting. */
  void conclude() {
    byPage.values().forEach(ofReport::add);
    byPage.forEach((page, counts) -> damage.put(page, Damage.of(counts, ofReport)));
  }

  boolean isClean() {
    return isClean(ofReport.damaged(), ofReport.words());
  }

  int damaged() {
    return ofReport.damaged();
  }

  int unknown() {
    return ofReport.unknown();
  }

  /** Numbers of the pages whose words are damaged. */
  BitSet damagedPages() {
    BitSet pages = new BitSet();
    if (!isClean()) {
      byPage.forEach(
          (page, counts) -> pages.set(page, counts.damaged() > LEAST_SHARE * counts.words()));
    }
    return pages;
  }

  /** The damage of a page that has words. */
  Damage of(int page) {
    return damage.getOrDefault(page, Damage.AS_IN_TABLE);
  }

  Damage.Counts counts(int page) {
    return byPage.getOrDefault(page, NOTHING);
  }
}
