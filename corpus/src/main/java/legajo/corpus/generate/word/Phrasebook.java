package legajo.corpus.generate.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import legajo.corpus.generate.lists.WordLists;

/** All sentences, headings and titles, by what they say. Immutable. */
final class Phrasebook {
  private final Map<String, List<Phrase>> groups = new LinkedHashMap<>();

  Phrasebook() {
    Stream.of("phrases.txt", "titles.txt").forEach(file -> add(file, ""));
    add("headings.txt", "heading.");
  }

  /** The names of all groups. */
  Set<String> groups() {
    return groups.keySet();
  }

  /** The phrases of a group. */
  List<Phrase> phrases(String group) {
    List<Phrase> phrases = groups.get(group);
    if (phrases == null) {
      throw new IllegalArgumentException("no phrases " + group);
    }
    return phrases;
  }

  private void add(String file, String prefix) {
    WordLists lists = WordLists.read(file);
    for (String group : lists.groups()) {
      groups.put(prefix + group, lists.lines(group).stream().map(Phrase::new).toList());
    }
  }
}
