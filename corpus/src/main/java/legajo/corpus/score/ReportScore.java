package legajo.corpus.score;

import java.util.List;

/**
 * How right one record is.
 *
 * @param counts values right and wrong
 * @param measures figures of the whole report
 * @param mistakes each value that is not as gold has it, in the order of the record
 * @param judgements each value with its words, right or wrong
 */
public record ReportScore(
    Counts counts, Measures measures, List<Mistake> mistakes, List<Judgement> judgements) {
  public ReportScore {
    mistakes = List.copyOf(mistakes);
    judgements = List.copyOf(judgements);
  }
}
