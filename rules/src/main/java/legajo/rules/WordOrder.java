package legajo.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the classes of words follow each other: the chance that a word of one class stands after one
 * of another. Immutable; safe for many threads.
 *
 * <p>A pack keeps it in {@code normalization/word-order.yaml}, counted in reports whose words are
 * right.
 */
public final class WordOrder {
  /** The path of its file inside a pack. */
  static final String FILE = "normalization/word-order.yaml";

  /** Says nothing: every order is as good as any other. */
  static final WordOrder NONE =
      new WordOrder(List.of(WordClass.START), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

  private static final Set<String> KEYS = Set.of("apart", "classes", "follow", "words", "counts");

  /** How much of each chance comes at least from the class alone, whatever stands before it. */
  private static final double SMOOTHING = 0.06;

  /** A pair that was met once may be chance: so much is taken off each count. */
  private static final double DISCOUNT = 0.6;

  /** What each class is counted more than it was met, so that nothing is impossible. */
  private static final double UNSEEN = 1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names;
  private final double[] shares;
  private final double[][] chances;
  private final Map<String, Map<String, Double>> words;
  private final Set<String> apart;
  private final Map<String, Double> counts;
  private final double total;

  private WordOrder(
      List<String> names,
      Map<String, Double> shares,
      Map<String, Map<String, Double>> follow,
      Map<String, Map<String, Double>> words,
      Set<String> apart,
      Map<String, Double> counts) {
    this.counts = Map.copyOf(counts);
    this.total = Math.max(1, shares.values().stream().mapToDouble(d -> d).sum());
    this.apart = Set.copyOf(apart);
    this.names = List.copyOf(names);
    this.words = Map.copyOf(words);
    int size = names.size();
    for (int i = 0; i < size; i++) {
      numbers.put(names.get(i), i);
    }
    this.shares = new double[size];
    double all = shares.values().stream().mapToDouble(d -> d + UNSEEN).sum();
    for (int i = 0; i < size; i++) {
      this.shares[i] = (shares.getOrDefault(names.get(i), 0.0) + UNSEEN) / Math.max(1, all);
    }
    this.chances = new double[size][];
    for (int i = 0; i < size; i++) {
      chances[i] = chances(follow.getOrDefault(names.get(i), Map.of()));
    }
  }

  /** Interpolated absolute discounting: what is taken off each count goes to the class alone. */
  private double[] chances(Map<String, Double> counts) {
    double total = 0;
    double taken = 0;
    for (double count : counts.values()) {
      total += count;
      taken += Math.min(count, DISCOUNT);
    }
    double alone = total == 0 ? 1 : Math.max(SMOOTHING, taken / total);
    double[] chances = new double[names.size()];
    for (int i = 0; i < chances.length; i++) {
      double count = Math.max(0, counts.getOrDefault(names.get(i), 0.0) - DISCOUNT);
      double counted = total == taken ? 0 : count / (total - taken);
      chances[i] = (1 - alone) * counted + alone * shares[i];
    }
    return chances;
  }

  static WordOrder read(YamlNode root) {
    Map<String, YamlNode> entries = root.entries(KEYS);
    Map<String, Double> shares = numbers(Examples.required(root, entries, "classes"));
    YamlNode follow = Examples.required(root, entries, "follow");
    return new WordOrder(
        new ArrayList<>(shares.keySet()),
        shares,
        tables(follow),
        entries.containsKey("words") ? tables(entries.get("words")) : Map.of(),
        entries.containsKey("apart") ? Set.copyOf(entries.get("apart").texts()) : Set.of(),
        entries.containsKey("counts") ? numbers(entries.get("counts")) : Map.of());
  }

  private static Map<String, Map<String, Double>> tables(YamlNode node) {
    Map<String, Map<String, Double>> tables = new HashMap<>();
    node.entries().forEach((key, row) -> tables.put(key, numbers(row)));
    return tables;
  }

  private static Map<String, Double> numbers(YamlNode node) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (key, value) -> {
              try {
                numbers.put(key, Double.parseDouble(value.text()));
              } catch (NumberFormatException notANumber) {
                throw value.mistake("a number is expected here, not " + value.text());
              }
            });
    return numbers;
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return names.size() <= 1;
  }

  /** The number of a class; that of {@link WordClass#UNKNOWN} for one that was never counted. */
  public int numberOf(String wordClass) {
    Integer number = numbers.get(wordClass);
    return number != null ? number : numbers.getOrDefault(WordClass.UNKNOWN, 0);
  }

  /**
   * In how many of its occurrences a word is a common noun, an adjective or a participle, 0 to 1.
   *
   * @param readings all of the word
   */
  public double shareOfNominal(List<Reading> readings) {
    double share = 0;
    for (Reading reading : readings) {
      String name = names.get(reading.wordClass());
      boolean nominal = name.startsWith("N.") || name.startsWith("A.") || name.startsWith("VMP");
      share += nominal ? Math.exp(reading.typical()) * shares[reading.wordClass()] : 0;
    }
    return share;
  }

  /** Whether a class, by its number, is one of articles. */
  public boolean isArticle(int wordClass) {
    return names.get(wordClass).startsWith("DA");
  }

  /** The chance that a class follows another, both by their numbers; above 0. */
  public double chance(int before, int after) {
    return chances[before][after];
  }

  /** Share of a word, in small letters, in the texts that were counted; 0 for seldom ones. */
  public double shareOf(String word) {
    return counts.getOrDefault(word, 0.0) / total;
  }

  /** Words so common, and so much of their own kind, that each is a class of its own. */
  public Set<String> apart() {
    return apart;
  }

  /**
   * The classes that a word may have.
   *
   * @param word in the case of the lexicon
   * @param tags those of the lexicon
   */
  public Set<String> classesOf(String word, List<String> tags) {
    Set<String> found = new LinkedHashSet<>();
    for (String tag : tags) {
      String name = WordClass.of(tag);
      boolean own = apart.contains(word) && !name.startsWith("V") && !name.startsWith("N");
      found.add(own ? "=" + word : name);
    }
    WordClass.keepLikely(found);
    return found;
  }

  /**
   * The classes that a word may have, with the natural logarithm of how typical of each class the
   * word is, not counting how common the word is.
   *
   * @param word in the case of the lexicon
   * @param tags those of the lexicon
   */
  public List<Reading> readings(String word, List<String> tags) {
    Map<Integer, Double> weights = new HashMap<>();
    Map<String, Double> counted = words.getOrDefault(word, Map.of());
    double total = 0;
    for (String name : classesOf(word, tags)) {
      int number = numberOf(name);
      double weight = counted.isEmpty() ? shares[number] : counted.getOrDefault(name, 0.0);
      if (weight > 0) {
        total += weight;
        weights.merge(number, weight, Double::sum);
      }
    }
    if (weights.isEmpty()) {
      return List.of(only(WordClass.UNKNOWN));
    }
    Reading[] readings = new Reading[weights.size()];
    int i = 0;
    for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
      double typical = Math.log(weight.getValue() / total) - Math.log(shares[weight.getKey()]);
      readings[i++] = new Reading(weight.getKey(), typical);
    }
    Arrays.sort(readings, (a, b) -> Integer.compare(a.wordClass(), b.wordClass()));
    return List.of(readings);
  }

  /** A word that can be of this class alone. */
  public Reading only(String wordClass) {
    int number = numberOf(wordClass);
    return new Reading(number, -Math.log(shares[number]));
  }

  /**
   * A word as one of a class.
   *
   * @param wordClass the class's number
   * @param typical natural logarithm of how typical the word is of the class
   */
  public record Reading(int wordClass, double typical) {}
}
