package legajo.bench.roles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What words beside parties tell, learned from reports: a report's word tells how much more likely
 * the party beside it asked than one without it.
 *
 * @param logOdds by word
 */
record LearnedWords(Map<String, Double> logOdds) {
  /** A word of fewer reports says nothing of others. */
  private static final int LEAST_REPORTS = 3;

  private static final double PENALTY = 15;

  static LearnedWords from(List<ToldParties> reports) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ToldParties report : reports) {
      Set<String> words = new HashSet<>();
      report.askers().forEach(words::addAll);
      report.sharers().forEach(words::addAll);
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    List<String> words =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_REPORTS)
            .map(Map.Entry::getKey)
            .toList();
    List<double[]> samples = new ArrayList<>();
    for (ToldParties report : reports) {
      for (Set<String> asker : report.askers()) {
        report.sharers().forEach(sharer -> samples.add(difference(words, asker, sharer)));
      }
    }
    double[] weights = LogisticRegression.weights(samples, PENALTY);
    Map<String, Double> logOdds = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      logOdds.put(words.get(i), weights[i]);
    }
    return new LearnedWords(logOdds);
  }

  private static double[] difference(List<String> words, Set<String> asker, Set<String> sharer) {
    double[] row = new double[words.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (asker.contains(words.get(i)) ? 1 : 0) - (sharer.contains(words.get(i)) ? 1 : 0);
    }
    return row;
  }

  /** How much the words beside a party speak for its having asked. */
  double of(Set<String> words) {
    return words.stream().mapToDouble(word -> logOdds.getOrDefault(word, 0.0)).sum();
  }
}
