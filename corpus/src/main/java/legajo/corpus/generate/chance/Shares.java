package legajo.corpus.generate.chance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often each of some kinds is wanted, such as {@code text=60,pdf=30,docx=10}. Only the relation
 * of the numbers counts.
 */
public final class Shares<K extends Enum<K>> {
  private final Map<K, Integer> weights;
  private final int total;

  private Shares(Map<K, Integer> weights) {
    this.weights = weights;
    total = weights.values().stream().mapToInt(Integer::intValue).sum();
    if (total <= 0) {
      throw new IllegalArgumentException("no share above 0");
    }
  }

  /** All of one kind. */
  public static <K extends Enum<K>> Shares<K> all(K kind) {
    EnumMap<K, Integer> weights = new EnumMap<>(kind.getDeclaringClass());
    weights.put(kind, 1);
    return new Shares<>(weights);
  }

  /**
   * Reads shares: kinds in small letters, each with a whole number from 0 to 1,000,000, or a kind
   * alone for all of that kind.
   *
   * @throws IllegalArgumentException where that isn't so; the message says what is wrong and which
   *     kinds there are
   */
  public static <K extends Enum<K>> Shares<K> parse(Class<K> kinds, String text) {
    EnumMap<K, Integer> weights = new EnumMap<>(kinds);
    for (String part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      K kind = kind(kinds, name.strip());
      if (weights.containsKey(kind)) {
        throw new IllegalArgumentException("'" + name.strip() + "' stands twice");
      }
      weights.put(kind, equals < 0 ? 1 : weight(part.substring(equals + 1).strip()));
    }
    return new Shares<>(weights);
  }

  /** A kind by chance. */
  public K pick(Dice dice) {
    int thrown = dice.below(total);
    for (Map.Entry<K, Integer> weight : weights.entrySet()) {
      thrown -= weight.getValue();
      if (thrown < 0) {
        return weight.getKey();
      }
    }
    throw new AssertionError("shares don't add up to " + total);
  }

  /** The kind's name as it is written in shares. */
  public static String label(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <K extends Enum<K>> K kind(Class<K> kinds, String name) {
    return Stream.of(kinds.getEnumConstants())
        .filter(kind -> label(kind).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + name
                        + "' is none of "
                        + Stream.of(kinds.getEnumConstants())
                            .map(Shares::label)
                            .collect(Collectors.joining(", "))));
  }

  private static int weight(String number) {
    if (!number.matches("[0-9]{1,6}|1000000")) {
      throw new IllegalArgumentException("'" + number + "' is no share from 0 to 1000000");
    }
    return Integer.parseInt(number);
  }
}
