package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import legajo.rules.WordOrder;

/**
 * A candidate with all that can be said of it without its neighbours and the damage of its page.
 * Immutable.
 */
final class Hypothesis {
  private static final double[] NONE = {};
  private static final double SURELY = 0.02;

  private final Candidate candidate;
  private final double chance;
  private final List<Path> paths;
  private final WordModel.Capital capital;
  private final boolean pastSubjunctive;
  private final double[][] keptShares = {NONE, NONE};
  private final double[] expected = new double[ConfusionCosts.KINDS];

  /**
   * A way to read the words of a candidate.
   *
   * @param first class of its first word
   * @param last class of its last word
   * @param score natural logarithm of its chance
   */
  record Path(int first, int last, double score) {}

  Hypothesis(Candidate candidate, WordModel words, ConfusionCosts confusions, WordOrder order) {
    this(candidate, words, confusions, order, Double.NEGATIVE_INFINITY);
  }

  /**
   * A hypothesis that is at least so likely.
   *
   * @param least natural logarithm of the chance
   */
  Hypothesis(
      Candidate candidate,
      WordModel words,
      ConfusionCosts confusions,
      WordOrder order,
      double least) {
    this.candidate = candidate;
    double all = 0;
    boolean past = false;
    List<Path> ways = List.of();
    for (String part : candidate.parts()) {
      WordModel.Entry entry = words.of(part);
      all += entry.logChance();
      past |= entry.isPastSubjunctive();
      ways = extended(ways, entry, order);
    }
    double more = Math.max(0, least - all);
    this.chance = all + more;
    this.capital = words.of(candidate.parts().get(0)).capital();
    this.pastSubjunctive = past;
    this.paths =
        ways.stream().map(way -> new Path(way.first(), way.last(), way.score() + more)).toList();
    measure(confusions);
  }

  private static List<Path> extended(List<Path> ways, WordModel.Entry entry, WordOrder order) {
    List<Path> extended = new ArrayList<>();
    for (WordOrder.Reading reading : entry.readings()) {
      int c = reading.wordClass();
      double own = entry.logChance() + reading.typical();
      if (ways.isEmpty()) {
        extended.add(new Path(c, c, own));
      }
      for (Path way : ways) {
        double both = way.score() + Math.log(order.chance(way.last(), c)) + own;
        extended.add(new Path(way.first(), c, both));
      }
    }
    return extended;
  }

  /** Counts how much damage is to be expected, and which letters damage has spared. */
  private void measure(ConfusionCosts confusions) {
    String text = candidate.text();
    int shift = 0;
    int next = 0;
    int edited = 0;
    for (int i = 0; i < text.length(); i++) {
      if (next < candidate.edits().size() && i == candidate.edits().get(next).begin() + shift) {
        Edit edit = candidate.edits().get(next++);
        shift += edit.printed().length() - (edit.end() - edit.begin());
        edited = i + edit.printed().length();
      }
      char c = text.charAt(i);
      int kind = ConfusionCosts.kindOf(c);
      double share = confusions.shareMisread(c);
      expected[kind] += share;
      if (i >= edited && kind != ConfusionCosts.PLAIN && share > 0) {
        keptShares[kind] = Arrays.copyOf(keptShares[kind], keptShares[kind].length + 1);
        keptShares[kind][keptShares[kind].length - 1] = share;
      }
    }
  }

  Candidate candidate() {
    return candidate;
  }

  String text() {
    return candidate.text();
  }

  boolean isUnchanged() {
    return candidate.isUnchanged();
  }

  /** Natural logarithm of the chance of its words, whatever their neighbours. */
  double chance() {
    return chance;
  }

  List<Path> paths() {
    return paths;
  }

  /** What the capital of its first word tells inside a sentence. */
  WordModel.Capital capital() {
    return capital;
  }

  /** Whether one of its words is nothing but a verb in the subjunctive of the past. */
  boolean isPastSubjunctive() {
    return pastSubjunctive;
  }

  /** How many of its characters damage as heavy as in the table would change, by kind. */
  double expected(int kind) {
    return expected[kind];
  }

  /** Minus the natural logarithm of the chance that it is read as the token is. */
  double cost(Damage damage) {
    double cost = candidate.cost();
    for (int kind = 0; kind < ConfusionCosts.KINDS; kind++) {
      cost -= candidate.kinds().count(kind) * damage.logRate(kind);
    }
    for (int kind = 0; kind < keptShares.length; kind++) {
      for (double share : keptShares[kind]) {
        // Letters that damage seldom spares: that they stand here tells against it.
        cost -= Math.log(Math.max(SURELY, 1 - share * Math.min(1, damage.rate(kind))));
      }
    }
    return cost;
  }
}
