package legajo.pipeline.normalize.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a report has as they are spelled in the lexicon: what it speaks of again. */
final class ReportWords {
  /** How much the report's own words count against the language's. */
  private static final double WEIGHT = 0.3;

  private final Map<String, Integer> counts = new HashMap<>();
  private int all;

  /** Nothing known of a report. */
  static final ReportWords NONE = new ReportWords();

  private ReportWords() {}

  ReportWords(List<Token> tokens, WordModel words) {
    for (Token token : tokens) {
      if (token.isWord()) {
        all++;
        if (words.isKnown(token.text())) {
          counts.merge(token.text(), 1, Integer::sum);
        }
      }
    }
  }

  /**
   * How much likelier a candidate is for standing elsewhere in the report, a natural logarithm, 0
   * or more.
   */
  double gain(Hypothesis candidate) {
    int count = counts.getOrDefault(candidate.text(), 0);
    return count == 0 ? 0 : Math.log1p(WEIGHT * count / all / Math.exp(candidate.chance()));
  }
}
