package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import legajo.rules.Lexicon;
import legajo.rules.WordClass;
import legajo.rules.WordOrder;

/**
 * Counts in texts whose words are right how the classes of words follow each other. Where a word
 * may be of several classes, its neighbours decide (Baum-Welch re-estimation of a hidden Markov
 * model whose words are known).
 */
public final class WordOrderCounts {
  private static final int ROUNDS = 5;
  private static final int SEEN_ENOUGH = 4;

  /** How many sightings the usual shares of a word's classes are worth. */
  private static final double LEAN = 2;

  /** What is counted of a class that was never met. */
  private static final double HARDLY_EVER = 0.2;

  /** How many sightings of a word apart what its like are followed by is worth. */
  private static final double POOLED = 4;

  private final Lexicon lexicon;
  private final WordOrder order;
  private final List<String> wordOf = new ArrayList<>();
  private final List<List<String>> classesOf = new ArrayList<>();
  private Map<String, Double> classes = new HashMap<>();
  private Map<String, Map<String, Double>> follow = new HashMap<>();
  private Map<String, Map<String, Double>> words = new HashMap<>();

  /**
   * Nothing counted yet.
   *
   * @param apart gives the words that are classes of their own
   */
  public WordOrderCounts(Lexicon lexicon, WordOrder apart) {
    this.lexicon = lexicon;
    this.order = apart;
  }

  /** Adds a text, one paragraph a line. */
  public void add(String text) {
    List<TextLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new TextLine(line, 1, true)));
    for (Token token : Tokens.of(lines)) {
      boolean isWord = token.isWord();
      String word = isWord ? form(token.text()) : "";
      List<String> tags = isWord ? tags(token.text(), word) : List.of();
      Set<String> found = new LinkedHashSet<>(order.classesOf(word, tags));
      if (found.isEmpty()) {
        boolean unknown = isWord && Character.isLowerCase(token.text().charAt(0));
        found.add(unknown ? WordClass.UNKNOWN : token.wordClass());
      }
      wordOf.add(word);
      classesOf.add(List.copyOf(found));
    }
  }

  private List<String> tags(String token, String word) {
    List<String> tags =
        new ArrayList<>(lexicon.commonness(word) < 0 ? List.of() : lexicon.tags(word));
    if (!token.equals(word) && lexicon.commonness(token) >= 0) {
      tags.addAll(lexicon.tags(token));
    }
    return tags;
  }

  private static String form(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  /** The counts as the file of a rule pack. */
  public String yaml() {
    begin();
    for (int round = 0; round < ROUNDS; round++) {
      estimate();
    }
    return write();
  }

  private void begin() {
    for (List<String> found : classesOf) {
      for (String name : found) {
        classes.merge(name, 1.0 / found.size(), Double::sum);
      }
    }
  }

  /**
   * What a class is worth before anything is counted: a word that may be an article, a preposition
   * or a conjunction mostly is.
   */
  private static double weight(String name) {
    return switch (name.charAt(0)) {
      case 'S', 'C', 'D', '=' -> 20;
      case 'P', 'R' -> 4;
      case 'I' -> 0.05;
      default -> name.startsWith("VMS") ? 0.3 : 1;
    };
  }

  private double share(String name) {
    return classes.getOrDefault(name, 1e-6) / classesOf.size();
  }

  /** How typical a word is of each of its classes. */
  private double[] own(int i) {
    List<String> found = classesOf.get(i);
    double[] own = new double[found.size()];
    double total = 0;
    Map<String, Double> counted = words.getOrDefault(wordOf.get(i), Map.of());
    double seen = counted.values().stream().mapToDouble(d -> d).sum();
    double usual = found.stream().mapToDouble(WordOrderCounts::weight).sum();
    for (int k = 0; k < own.length; k++) {
      double prior = weight(found.get(k)) / usual;
      own[k] = (counted.getOrDefault(found.get(k), 0.0) + LEAN * prior) / (seen + LEAN);
      own[k] /= share(found.get(k));
      total += own[k];
    }
    for (int k = 0; k < own.length; k++) {
      own[k] /= total;
    }
    return own;
  }

  private double chance(String before, String after) {
    Map<String, Double> row = follow.getOrDefault(before, Map.of());
    double total = classes.getOrDefault(before, 1.0);
    return (row.getOrDefault(after, 0.0) + 3 * share(after)) / (total + 3);
  }

  private void estimate() {
    int size = classesOf.size();
    double[][] forward = new double[size][];
    double[][] own = new double[size][];
    double[][] backward = new double[size][];
    for (int i = 0; i < size; i++) {
      own[i] = own(i);
      forward[i] = own[i].clone();
      for (int k = 0; i > 0 && k < own[i].length; k++) {
        double sum = 0;
        for (int j = 0; j < own[i - 1].length; j++) {
          sum += forward[i - 1][j] * chance(classesOf.get(i - 1).get(j), classesOf.get(i).get(k));
        }
        forward[i][k] *= sum;
      }
      normalize(forward[i]);
    }
    for (int i = size - 1; i >= 0; i--) {
      backward[i] = new double[own[i].length];
      java.util.Arrays.fill(backward[i], 1);
      for (int j = 0; i + 1 < size && j < own[i].length; j++) {
        double sum = 0;
        for (int k = 0; k < own[i + 1].length; k++) {
          sum +=
              chance(classesOf.get(i).get(j), classesOf.get(i + 1).get(k))
                  * own[i + 1][k]
                  * backward[i + 1][k];
        }
        backward[i][j] = sum;
      }
      normalize(backward[i]);
    }
    recount(forward, backward, own);
  }

  private void recount(double[][] forward, double[][] backward, double[][] own) {
    Map<String, Double> newClasses = new HashMap<>();
    Map<String, Map<String, Double>> newFollow = new HashMap<>();
    Map<String, Map<String, Double>> newWords = new HashMap<>();
    for (int i = 0; i < own.length; i++) {
      double[] chances = new double[own[i].length];
      for (int k = 0; k < chances.length; k++) {
        chances[k] = forward[i][k] * backward[i][k];
      }
      normalize(chances);
      for (int k = 0; k < chances.length; k++) {
        String name = classesOf.get(i).get(k);
        newClasses.merge(name, chances[k], Double::sum);
        if (chances.length > 1) {
          newWords
              .computeIfAbsent(wordOf.get(i), w -> new TreeMap<>())
              .merge(name, chances[k], Double::sum);
        }
      }
      if (i > 0) {
        pairs(i, forward, backward, own, newFollow);
      }
    }
    classes = newClasses;
    follow = newFollow;
    words = newWords;
  }

  private void pairs(
      int i,
      double[][] forward,
      double[][] backward,
      double[][] own,
      Map<String, Map<String, Double>> newFollow) {
    int before = own[i - 1].length;
    int after = own[i].length;
    double[] pairs = new double[before * after];
    for (int j = 0; j < before; j++) {
      for (int k = 0; k < after; k++) {
        pairs[j * after + k] =
            forward[i - 1][j]
                * chance(classesOf.get(i - 1).get(j), classesOf.get(i).get(k))
                * own[i][k]
                * backward[i][k];
      }
    }
    normalize(pairs);
    for (int j = 0; j < before; j++) {
      for (int k = 0; k < after; k++) {
        newFollow
            .computeIfAbsent(classesOf.get(i - 1).get(j), c -> new TreeMap<>())
            .merge(classesOf.get(i).get(k), pairs[j * after + k], Double::sum);
      }
    }
  }

  private static void normalize(double[] weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= total;
    }
  }

  private String write() {
    StringBuilder out = new StringBuilder();
    WordClass.ofVerbs().forEach(name -> classes.merge(name, HARDLY_EVER, Double::sum));
    pool();
    out.append("apart: [").append(String.join(", ", new TreeSet<>(order.apart()))).append("]\n");
    out.append("classes: ").append(row(new TreeMap<>(classes), 0.05)).append("\nfollow:\n");
    new TreeMap<>(follow)
        .forEach(
            (before, row) ->
                out.append("  ")
                    .append(quoted(before))
                    .append(": ")
                    .append(row(row, 0.1))
                    .append('\n'));
    Map<String, Double> seen = new TreeMap<>();
    wordOf.stream().filter(word -> !word.isEmpty()).forEach(w -> seen.merge(w, 1.0, Double::sum));
    seen.values().removeIf(count -> count < SEEN_ENOUGH);
    out.append("counts:\n");
    seen.forEach(
        (word, count) ->
            out.append("  ")
                .append(quoted(word))
                .append(": ")
                .append(count.intValue())
                .append('\n'));
    out.append("words:\n");
    new TreeMap<>(words)
        .forEach(
            (word, row) -> {
              if (row.values().stream().mapToDouble(d -> d).sum() >= SEEN_ENOUGH) {
                out.append("  ")
                    .append(quoted(word))
                    .append(": ")
                    .append(withLean(row))
                    .append('\n');
              }
            });
    return out.toString();
  }

  /** Words apart that were seldom met are followed by what follows others of their kind. */
  private void pool() {
    Map<String, Double> pooled = new TreeMap<>();
    double total = 0;
    for (Map.Entry<String, Map<String, Double>> row : follow.entrySet()) {
      if (isLink(row.getKey())) {
        row.getValue().forEach((after, count) -> pooled.merge(after, count, Double::sum));
        total += row.getValue().values().stream().mapToDouble(d -> d).sum();
      }
    }
    double all = total;
    for (String word : order.apart()) {
      String name = "=" + word;
      if (isLink(name)) {
        Map<String, Double> row = follow.computeIfAbsent(name, n -> new TreeMap<>());
        pooled.forEach((after, count) -> row.merge(after, POOLED * count / all, Double::sum));
        classes.merge(name, HARDLY_EVER, Double::sum);
      }
    }
  }

  /** Relative pronouns and conjunctions, which are alike in what follows them. */
  private static boolean isLink(String name) {
    return name.equals("PR")
        || name.equals("CS")
        || name.startsWith("=")
            && !List.of("=no", "=se", "=más", "=ha", "=han", "=es").contains(name);
  }

  /** Each class of a word keeps a share, however seldom it was met. */
  private String withLean(Map<String, Double> row) {
    double usual = row.keySet().stream().mapToDouble(WordOrderCounts::weight).sum();
    Map<String, Double> leaning = new TreeMap<>();
    row.forEach((name, count) -> leaning.put(name, count + LEAN * weight(name) / usual));
    return row(leaning, 0);
  }

  private static String row(Map<String, Double> counts, double least) {
    List<String> entries = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          if (count >= least) {
            entries.add(quoted(name) + ": " + String.format(Locale.ROOT, "%.2f", count));
          }
        });
    return "{" + String.join(", ", entries) + "}";
  }

  private static String quoted(String text) {
    return text.matches("[A-Z][A-Z0-9.]*|[a-záéíóúñ]{3,}") ? text : '"' + text + '"';
  }
}
