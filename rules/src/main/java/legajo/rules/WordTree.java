package legajo.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The spelling of a list of words. Immutable; safe for many threads. */
public final class WordTree implements Spelling {
  private static final int ROOT = 1;

  private final List<Map<Character, Integer>> places = new ArrayList<>();
  private final Set<Integer> ends = new HashSet<>();

  /** A tree of these words. */
  public WordTree(Collection<String> words) {
    places.add(Map.of());
    places.add(new HashMap<>());
    for (String word : words) {
      int place = ROOT;
      for (char letter : word.toCharArray()) {
        Integer next = places.get(place).get(letter);
        if (next == null) {
          next = places.size();
          places.add(new HashMap<>());
          places.get(place).put(letter, next);
        }
        place = next;
      }
      ends.add(place);
    }
  }

  @Override
  public int start() {
    return ROOT;
  }

  @Override
  public int step(int place, char letter) {
    return places.get(place).getOrDefault(letter, 0);
  }

  @Override
  public boolean isWordEnd(int place) {
    return ends.contains(place);
  }
}
