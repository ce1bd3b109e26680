package legajo.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.DamageLevel;

/**
 * How often what a rule finds is right, as it was counted on gold, by field and by how damaged the
 * report is. Immutable; safe for many threads.
 *
 * <p>A pack keeps the counts in {@code confidence.yaml}. Few of them say little: a rule leans on
 * its field, and a field on all of them, as if the wider group had added {@value #WEIGHT} values of
 * its own.
 */
public final class Calibration {
  /** The path of their file inside a pack. */
  static final String FILE = "confidence.yaml";

  /** Nothing was counted. */
  static final Calibration NONE = new Calibration(Map.of());

  private static final double WEIGHT = 12;
  private static final Set<String> KEYS = Set.of("rule", "field", "none", "light", "heavy");

  private final Map<Key, Map<DamageLevel, Tally>> counts;
  private final Map<String, Map<DamageLevel, Tally>> byField = new HashMap<>();
  private final Map<DamageLevel, Tally> all = new EnumMap<>(DamageLevel.class);

  /** How often a value of any field is right. */
  private final Map<DamageLevel, Double> anyField = new EnumMap<>(DamageLevel.class);

  private record Key(String rule, String field) {}

  private record Tally(int right, int found) {
    static final Tally NOTHING = new Tally(0, 0);

    Tally plus(Tally other) {
      return new Tally(right + other.right, found + other.found);
    }

    double leaningOn(double wider) {
      return (right + WEIGHT * wider) / (found + WEIGHT);
    }
  }

  private Calibration(Map<Key, Map<DamageLevel, Tally>> counts) {
    this.counts = Map.copyOf(counts);
    counts.forEach(
        (key, byDamage) ->
            byDamage.forEach(
                (damage, tally) -> {
                  byField
                      .computeIfAbsent(key.field, f -> new EnumMap<>(DamageLevel.class))
                      .merge(damage, tally, Tally::plus);
                  all.merge(damage, tally, Tally::plus);
                }));
    for (DamageLevel damage : DamageLevel.values()) {
      anyField.put(damage, tally(all, damage).leaningOn(overall()));
    }
  }

  /** These counts, where those of a file take the place of the known ones. */
  static Calibration read(YamlNode root, Calibration known) {
    Map<Key, Map<DamageLevel, Tally>> counts = new HashMap<>(known.counts);
    for (YamlNode item : root.items()) {
      Map<String, YamlNode> entries = item.entries(KEYS);
      Key key =
          new Key(
              Examples.required(item, entries, "rule").text(),
              Examples.required(item, entries, "field").text());
      Map<DamageLevel, Tally> byDamage = new EnumMap<>(DamageLevel.class);
      for (DamageLevel damage : DamageLevel.values()) {
        YamlNode tally = entries.get(damage.label());
        if (tally != null) {
          byDamage.put(damage, tally(tally));
        }
      }
      counts.put(key, Map.copyOf(byDamage));
    }
    return new Calibration(counts);
  }

  /** "457/460": right ones of those found. */
  private static Tally tally(YamlNode node) {
    String[] parts = node.text().split("/", -1);
    try {
      Tally tally = new Tally(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      if (parts.length == 2 && tally.right >= 0 && tally.right <= tally.found) {
        return tally;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException told) {
      // The message below tells it.
    }
    throw node.mistake("not RIGHT/FOUND, such as 457/460: " + node.text());
  }

  /**
   * How often a value is right.
   *
   * @param rule id of the rule that found it
   * @param field what it is a value of, such as {@code participants.name}
   * @param damage of the report
   * @return 0.001 to 0.999, in thousandths, since nothing is certain; empty where nothing was
   *     counted at all
   */
  public Optional<Double> confidence(String rule, String field, DamageLevel damage) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    double any = anyField.getOrDefault(damage, 0.0);
    double ofField = tally(byField.getOrDefault(field, Map.of()), damage).leaningOn(any);
    double ofRule =
        tally(counts.getOrDefault(new Key(rule, field), Map.of()), damage).leaningOn(ofField);
    long thousandths = Math.min(999, Math.max(1, Math.round(ofRule * 1000)));
    return Optional.of(thousandths / 1000.0);
  }

  private double overall() {
    Tally sum = all.values().stream().reduce(Tally.NOTHING, Tally::plus);
    return (sum.right + 1.0) / (sum.found + 2.0);
  }

  /** Light damage is seldom seen: it lies between none and much of it. */
  private static Tally tally(Map<DamageLevel, Tally> byDamage, DamageLevel damage) {
    Tally own = byDamage.getOrDefault(damage, Tally.NOTHING);
    return damage == DamageLevel.LIGHT && own.found == 0
        ? byDamage.values().stream().reduce(Tally.NOTHING, Tally::plus)
        : own;
  }
}
