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

  /** What was asked for lately, and what was asked for before that: the rest is forgotten. */
  private volatile Map<String, V> lately = new ConcurrentHashMap<>();

  private volatile Map<String, V> before = Map.of();
  private final Function<String, V> work;

  Memory(Function<String, V> work) {
    this.work = work;
  }

  V of(String word) {
    V value = lately.get(word);
    return value != null ? value : recalled(word);
  }

  private V recalled(String word) {
    V value = before.get(word);
    if (value == null) {
      value = work.apply(word);
    }
    if (lately.size() >= MOST) {
      before = lately;
      lately = new ConcurrentHashMap<>();
    }
    lately.put(word, value);
    return value;
  }
}
