package legajo.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which letters an OCR engine confuses, and how often. Immutable; safe for many threads.
 *
 * <p>A pack keeps them in {@code normalization/confusions.yaml}: for each letter, of how many
 * thousand that are printed the engine makes this and that.
 */
public final class Confusions {
  /** The path of their file inside a pack. */
  static final String FILE = "normalization/confusions.yaml";

  /** None at all: nothing is ever repaired. */
  static final Confusions NONE = new Confusions(Map.of());

  private static final Set<String> KEYS = Set.of("printed", "read");
  private static final double THOUSAND = 1000;

  private final Map<String, List<Confusion>> byPrinted;
  private final Map<Character, List<Confusion>> byFirstRead = new HashMap<>();
  private final Map<Character, Double> misread = new HashMap<>();

  private Confusions(Map<String, List<Confusion>> byPrinted) {
    this.byPrinted = Map.copyOf(byPrinted);
    List<Confusion> all = new ArrayList<>();
    byPrinted.values().forEach(all::addAll);
    all.sort(
        Comparator.comparingDouble(Confusion::share)
            .reversed()
            .thenComparing(Confusion::printed)
            .thenComparing(Confusion::read));
    for (Confusion confusion : all) {
      char first = confusion.read().isEmpty() ? NOTHING : confusion.read().charAt(0);
      byFirstRead.computeIfAbsent(first, c -> new ArrayList<>()).add(confusion);
      if (confusion.printed().length() == 1) {
        misread.merge(confusion.printed().charAt(0), confusion.share(), Double::sum);
      }
    }
    byFirstRead.replaceAll((first, list) -> List.copyOf(list));
  }

  /** Stands for the first character of what was not read at all. */
  public static final char NOTHING = '\0';

  /** These, where those of a file take the place of the known ones for the same printed letter. */
  static Confusions read(YamlNode root, Confusions known) {
    Map<String, List<Confusion>> byPrinted = new HashMap<>(known.byPrinted);
    Set<String> seen = new HashSet<>();
    for (YamlNode item : root.items()) {
      Map<String, YamlNode> entries = item.entries(KEYS);
      YamlNode printed = Examples.required(item, entries, "printed");
      if (!seen.add(printed.text())) {
        throw printed.mistake("'" + printed.text() + "' stands twice");
      }
      List<Confusion> confusions = new ArrayList<>();
      double total = 0;
      for (YamlNode.Entry entry : Examples.required(item, entries, "read").pairs()) {
        Confusion confusion = confusion(printed, entry);
        total += confusion.share();
        confusions.add(confusion);
      }
      if (total > 1) {
        throw item.mistake("more than 1000 of 1000: " + Math.round(total * THOUSAND));
      }
      byPrinted.put(printed.text(), List.copyOf(confusions));
    }
    return new Confusions(byPrinted);
  }

  private static Confusion confusion(YamlNode printed, YamlNode.Entry entry) {
    String read = entry.key().text();
    if (read.equals(printed.text())) {
      throw entry.key().mistake("'" + read + "' is what was printed");
    }
    try {
      return new Confusion(
          printed.text(), read, Double.parseDouble(entry.value().text()) / THOUSAND);
    } catch (IllegalArgumentException mistake) {
      throw entry.value().mistake("how many of 1000, above 0: " + entry.value().text());
    }
  }

  /** Any of some letters for any other, each as often: what one would try who knows no engine. */
  public static Confusions uniform(String letters, double share) {
    Map<String, List<Confusion>> byPrinted = new HashMap<>();
    for (String printed : letters.split("")) {
      List<Confusion> confusions = new ArrayList<>();
      confusions.add(new Confusion(printed, "", share));
      for (String read : letters.split("")) {
        if (!read.equals(printed)) {
          confusions.add(new Confusion(printed, read, share));
        }
      }
      byPrinted.put(printed, List.copyOf(confusions));
    }
    return new Confusions(byPrinted);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byPrinted.isEmpty();
  }

  /** The characters that readings begin with, but for {@link #NOTHING}. */
  public Set<Character> firstRead() {
    Set<Character> first = new TreeSet<>(byFirstRead.keySet());
    first.remove(NOTHING);
    return first;
  }

  /** What may have been printed where this character begins, most frequent first. */
  public List<Confusion> beginningWith(char read) {
    return byFirstRead.getOrDefault(read, List.of());
  }

  /** All of them, by what is printed. */
  public List<Confusion> all() {
    return byPrinted.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** What a printed character is read as, in the order of the file. */
  public List<Confusion> of(String printed) {
    return byPrinted.getOrDefault(printed, List.of());
  }

  /** Of how many that are printed this character is misread, 0 to 1. */
  public double shareMisread(char printed) {
    return misread.getOrDefault(printed, 0.0);
  }
}
