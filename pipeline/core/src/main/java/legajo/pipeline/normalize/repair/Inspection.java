package legajo.pipeline.normalize.repair;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a look at lines as they stand has shown. */
public final class Inspection {
  private final DamageGauge gauge = new DamageGauge();
  private final List<LineRepair> words;
  private final Map<Integer, Integer> wordsByPage = new HashMap<>();

  Inspection(OcrRepairer.Knowledge knowledge, List<TextLine> lines) {
    List<Token> parted = Tokens.of(lines);
    for (Token token : parted) {
      if (token.isWord()) {
        wordsByPage.merge(token.page(), 1, Integer::sum);
      }
    }
    if (DamageGauge.isSurelyClean(parted, knowledge.words())) {
      gauge.conclude();
      this.words = List.of();
      return;
    }
    List<Token> tokens = new BrokenWords(knowledge.words(), knowledge.hypotheses()).joined(parted);
    if (DamageGauge.isClean(tokens, knowledge)) {
      gauge.conclude();
      this.words = List.of();
      return;
    }
    Surroundings surroundings = new Surroundings(tokens, knowledge);
    for (int i = 0; i < tokens.size(); i++) {
      if (surroundings.mayBeRepaired(i)) {
        String text = tokens.get(i).text();
        boolean known = knowledge.words().isKnown(text);
        gauge.note(tokens.get(i), knowledge.hypotheses().of(text, false), known);
        if (known && surroundings.isInsideSentence(i)) {
          noteCase(i, tokens.get(i), surroundings.capitals(), knowledge);
        }
      }
    }
    gauge.conclude();
    this.words =
        gauge.isClean()
            ? List.of()
            : new RepairRun(knowledge, tokens, surroundings, gauge).repairs();
  }

  private void noteCase(int i, Token token, Capitals capitals, OcrRepairer.Knowledge knowledge) {
    String small = token.text().toLowerCase(Locale.ROOT);
    double share = knowledge.hypotheses().shareOfCase(small.charAt(0));
    if (share == 0 || small.length() < 2 || Character.isUpperCase(token.text().charAt(1))) {
      return;
    }
    String capitalised = Character.toUpperCase(small.charAt(0)) + small.substring(1);
    boolean outOfPlace =
        switch (knowledge.words().of(capitalised).capital()) {
          case RARE -> knowledge.words().of(small).logChance() > Hypotheses.COMMON;
          case OF_TITLES -> capitals.isOutOfPlace(i, capitalised);
          case NOTHING -> false;
        };
    if (outOfPlace) {
      gauge.noteCase(token, share);
    }
  }

  /** Share of all words that are damaged or beyond repair, 0 to 1. */
  double damage() {
    int all = wordsByPage.values().stream().mapToInt(words -> words).sum();
    int damaged = gauge.isClean() ? 0 : gauge.damaged() + gauge.unknown();
    return all == 0 ? 0 : Math.min(1, (double) damaged / all);
  }

  /** Numbers of the pages that are damaged. */
  public BitSet damagedPages() {
    return gauge.damagedPages();
  }

  /** How many words a page has. */
  public int wordsOn(int page) {
    return wordsByPage.getOrDefault(page, 0);
  }

  /** How many of them are none of the language's, and no names. */
  public int unknownOn(int page) {
    return gauge.counts(page).unknown();
  }

  /** The repairs of words, in order. */
  public List<LineRepair> words() {
    return words;
  }
}
