package legajo.pipeline.normalize.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that a report has as they are spelled in the lexicon: what it speaks of again. */
final class ReportWords {
  /** How much the report's own words count against the language's. */
  private static final double WEIGHT = 0.3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final WordModel words;
  private int all;

  ReportWords(List<Token> tokens, WordModel words) {
    this.words = words;
    for (Token token : tokens) {
      if (token.isWord()) {
        all++;
        if (words.isKnown(token.text()) || CandidateSearch.isCapitals(token.text())) {
          counts.merge(token.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
  }

  /**
   * How much likelier a candidate is for standing elsewhere in the report, a natural logarithm, 0
   * or more.
   */
  double gain(Hypothesis candidate) {
    String text = candidate.text();
    int blank = text.indexOf(' ');
    if (blank > 0 && CandidateSearch.isCapitals(text.substring(blank + 1))) {
      // An article and an acronym that were read as one word.
      String acronym = text.substring(blank + 1);
      return gain(acronym, words.of(acronym).logChance());
    }
    return gain(text, candidate.chance());
  }

  private double gain(String text, double logChance) {
    int count = counts.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
    return count < (words.isKnown(text) ? 1 : 2)
        ? 0
        : Math.log1p(WEIGHT * count / all / Math.exp(logChance));
  }
}
