package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Finds commas before words whose capital only the beginning of a sentence explains. */
final class FullStops {
  private static final String RULE = "ocr.comma-for-full-stop";
  private static final double CERTAINTY = 0.75;

  /** How many plain letters must be misread, against the table, for a comma to be one, too. */
  private static final double ENOUGH_DAMAGE = 0.5;

  private final List<Token> tokens;
  private final IntFunction<String> read;
  private final WordModel words;
  private final DamageGauge gauge;

  /**
   * A search.
   *
   * @param read the words as they are believed to be printed, by their place
   */
  FullStops(List<Token> tokens, IntFunction<String> read, WordModel words, DamageGauge gauge) {
    this.tokens = tokens;
    this.read = read;
    this.words = words;
    this.gauge = gauge;
  }

  /** Whether a page is so damaged that its commas may be full stops. */
  static boolean mayBeMisread(int page, DamageGauge gauge) {
    return gauge.of(page).rate(ConfusionCosts.PLAIN) > ENOUGH_DAMAGE;
  }

  List<LineRepair> repairs() {
    List<LineRepair> repairs = new ArrayList<>();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      Token comma = tokens.get(i);
      if (comma.isSign(",")
          && tokens.get(i - 1).touches(comma)
          && mayBeMisread(comma.page(), gauge)
          && opensSentence(i + 1)) {
        Edit stop = new Edit(comma.begin(), comma.end(), ".");
        repairs.add(
            new LineRepair(
                comma.line(), comma.begin(), comma.end(), List.of(stop), RULE, CERTAINTY));
      }
    }
    return repairs;
  }

  private boolean opensSentence(int i) {
    Token next = tokens.get(i + 1);
    boolean goesOn =
        next.isWord()
            && (Character.isLowerCase(next.text().charAt(0))
                || CandidateSearch.isCapitals(next.text()));
    if (!goesOn || !tokens.get(i).isWord()) {
      return false;
    }
    String word = read.apply(i);
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && words.of(word).capital() == WordModel.Capital.RARE;
  }
}
