package legajo.corpus.generate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import legajo.corpus.generate.lists.WordLists;
import legajo.corpus.generate.lists.WordLists.Entry;

/**
 * What a cooperation is about. Its sentences have slots for who takes part.
 *
 * @param name fits behind "sobre" and "en"
 * @param page how its address on the web ends
 * @param general the main objective
 * @param aims specific objectives
 * @param products what it is to yield
 * @param themes what sessions treat, each with its article
 */
public record Topic(
    String name,
    String page,
    String general,
    List<String> aims,
    List<String> products,
    List<String> themes) {

  /** The topics that stand beside the program. */
  public static List<Topic> builtIn() {
    WordLists lists = WordLists.read("topics.txt");
    List<String> shared = WordLists.read("shared-themes.txt").lines("themes");
    List<Topic> topics = new ArrayList<>();
    for (String group : lists.groups()) {
      List<Entry> entries = lists.entries(group);
      topics.add(
          new Topic(
              only(entries, "name"),
              only(entries, "page"),
              only(entries, "general"),
              all(entries, "aim"),
              all(entries, "product"),
              Stream.concat(all(entries, "theme").stream(), shared.stream()).toList()));
    }
    return List.copyOf(topics);
  }

  private static String only(List<Entry> entries, String key) {
    List<String> values = all(entries, key);
    if (values.size() != 1) {
      throw entries.get(0).mistake(values.size() + " lines of " + key);
    }
    return values.get(0);
  }

  private static List<String> all(List<Entry> entries, String key) {
    String start = key + ": ";
    return entries.stream()
        .map(Entry::text)
        .filter(text -> text.startsWith(start))
        .map(text -> text.substring(start.length()))
        .toList();
  }
}
