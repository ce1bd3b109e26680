package legajo.pipeline.normalize.repair;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out for a word, for all reports that one repairer reads: the same words
 * and the same damage come again and again. What is forgotten is worked out anew and comes out the
 * same. Safe for many threads.
 *
 * @param <V> what is worked out
 */
final class Memory<V> {
  /** Words of some hundred reports; a few megabytes. */
  private static final int MOST = 30_000;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> work;

  Memory(Function<String, V> work) {
    this.work = work;
  }

  V of(String word) {
    V value = known.get(word);
    if (value == null) {
      value = work.apply(word);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(word, value);
    }
    return value;
  }
}
