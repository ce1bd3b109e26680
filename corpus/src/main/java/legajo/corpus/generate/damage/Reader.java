package legajo.corpus.generate.damage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import legajo.corpus.generate.chance.Dice;

/**
 * An engine that reads one report. Every report is printed in its own type, so that what an engine
 * makes of a letter differs more between reports than within one: each reader has its leanings.
 */
final class Reader {
  /**
   * How far leanings go: the standard deviation of the logarithm of what shares are weighted by.
   */
  private static final double LEANING = 1.2;

  private static final int THROWS = 12;

  private final Map<Character, List<Misreading>> byFirst = new HashMap<>();
  private final Dice dice;

  Reader(List<Misreading> misreadings, DamageLevel level, Dice dice) {
    this.dice = dice;
    Map<String, List<Misreading>> byPrinted = new LinkedHashMap<>();
    for (Misreading misreading : misreadings) {
      double factor = misreading.isOfCase() ? level.capitals() : level.misread();
      if (factor > 0) {
        byPrinted
            .computeIfAbsent(misreading.printed(), p -> new ArrayList<>())
            .add(
                new Misreading(
                    misreading.printed(),
                    misreading.read(),
                    Math.min(1, misreading.share() * factor)));
      }
    }
    byPrinted.forEach(
        (printed, list) ->
            byFirst
                .computeIfAbsent(printed.charAt(0), c -> new ArrayList<>())
                .addAll(leaning(list)));
  }

  /** What is made of a line. */
  String read(String line) {
    StringBuilder read = new StringBuilder(line.length() + 8);
    int at = 0;
    while (at < line.length()) {
      at += readAt(line, at, read);
    }
    return read.toString();
  }

  /** Reads what stands at a place; gives how many characters that were. */
  private int readAt(String line, int at, StringBuilder read) {
    List<Misreading> possible = byFirst.get(line.charAt(at));
    if (possible != null) {
      double thrown = dice.share();
      boolean begins = at == 0 || !Character.isLetter(line.charAt(at - 1));
      for (Misreading misreading : possible) {
        if (!line.startsWith(misreading.printed(), at) || (misreading.isOfCase() && !begins)) {
          continue;
        }
        thrown -= misreading.share();
        if (thrown < 0) {
          read.append(misreading.read());
          return misreading.printed().length();
        }
      }
    }
    read.append(line.charAt(at));
    return 1;
  }

  /** The same shares in sum, otherwise divided. */
  private List<Misreading> leaning(List<Misreading> misreadings) {
    double before = 0;
    double after = 0;
    double[] weights = new double[misreadings.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = misreadings.get(i).share() * StrictMath.exp(LEANING * normal());
      before += misreadings.get(i).share();
      after += weights[i];
    }
    List<Misreading> leaning = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Misreading known = misreadings.get(i);
      leaning.add(
          new Misreading(known.printed(), known.read(), Math.min(1, weights[i] * before / after)));
    }
    return leaning;
  }

  /** About normal, by the sum of throws: the same on every machine. */
  private double normal() {
    double sum = -THROWS / 2.0;
    for (int i = 0; i < THROWS; i++) {
      sum += dice.share();
    }
    return sum;
  }
}
