package legajo.rules.sieve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern's steps taken all at once: what may go on at a place of a text is one {@link State},
 * made when a text first leads there, so that each unit costs one look into a table.
 *
 * <p>Safe for many threads: states are made under a lock, and found without.
 */
final class Scan {
  /** What stands before a place, as far as edges ask. */
  private enum Before {
    NOTHING,
    WORD,
    OTHER
  }

  /** Beyond so many states the scan gives up and lets everything pass. */
  private static final int MOST_STATES = 4000;

  private static final State MATCHED = new State(new int[0], Before.NOTHING, 0);
  private static final State FAILED = new State(new int[0], Before.NOTHING, 0);

  private final Steps steps;
  private final Alphabet alphabet;
  private final boolean anywhere;
  private final Map<Key, State> states = new HashMap<>();
  private final State[] starts = new State[Before.values().length];
  private final boolean[] seen;
  private final int[] open;

  /** A scan for matches that begin where it begins, or anywhere. */
  Scan(Steps steps, Alphabet alphabet, boolean anywhere) {
    this.steps = steps;
    this.alphabet = alphabet;
    this.anywhere = anywhere;
    this.seen = new boolean[steps.size()];
    this.open = new int[steps.size() + 1];
    for (Before before : Before.values()) {
      starts[before.ordinal()] = state(new int[] {steps.start()}, before);
    }
  }

  /** The steps that are open at a place, before edges and forks are gone through. */
  private static final class State {
    final int[] open;
    final Before before;

    /** Where each class of units leads; made when it is first needed. */
    final @Nullable State[] next;

    State(int[] open, Before before, int classes) {
      this.open = open;
      this.before = before;
      this.next = new State[classes];
    }
  }

  private record Key(int[] open, Before before) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && before == key.before && Arrays.equals(open, key.open);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(open) * 3 + before.ordinal();
    }
  }

  /** Whether a match may be between two places; a match looks at nothing outside of begin and end. */
  boolean passes(String text, int begin, int from, int end) {
    State state = starts[before(text, begin, from).ordinal()];
    for (int i = from; i <= end; i++) {
      int unitClass = i == end ? alphabet.end() : alphabet.classOf(text.charAt(i));
      State next = state.next[unitClass];
      if (next == null) {
        next = make(state, unitClass);
      }
      if (next == MATCHED || next == FAILED) {
        return next == MATCHED;
      }
      state = next;
    }
    return false;
  }

  private static Before before(String text, int begin, int from) {
    return from == begin
        ? Before.NOTHING
        : Units.WORD.contains(text.charAt(from - 1)) ? Before.WORD : Before.OTHER;
  }

  private synchronized State make(State state, int unitClass) {
    State made = follow(state, unitClass);
    state.next[unitClass] = made;
    return made;
  }

  private State follow(State state, int unitClass) {
    boolean atEnd = unitClass == alphabet.end();
    char unit = atEnd ? '\n' : alphabet.sample(unitClass);
    if (Character.isSurrogate(unit) || states.size() > MOST_STATES) {
      return MATCHED;
    }
    boolean word = Units.WORD.contains(unit);
    Arrays.fill(seen, false);
    int[] reached = new int[steps.size()];
    int count = 0;
    for (int first : state.open) {
      int top = 0;
      open[top++] = first;
      while (top > 0) {
        int step = open[--top];
        if (step == Steps.MATCH) {
          return MATCHED;
        }
        if (seen[step]) {
          continue;
        }
        seen[step] = true;
        if (steps.isFork(step)) {
          open[top++] = steps.other(step);
          open[top++] = steps.next(step);
        } else if (steps.isEdge(step)) {
          if (holds(steps.edge(step), state.before, word, atEnd)) {
            open[top++] = steps.next(step);
          }
        } else if (!atEnd && steps.takes(step, unit)) {
          reached[count++] = steps.next(step);
        }
      }
    }
    return atEnd ? FAILED : after(reached, count, word);
  }

  private State after(int[] reached, int count, boolean word) {
    int[] next = Arrays.copyOf(reached, anywhere ? count + 1 : count);
    if (anywhere) {
      next[count] = steps.start();
    }
    int[] distinct = Arrays.stream(next).sorted().distinct().toArray();
    return distinct.length == 0 ? FAILED : state(distinct, word ? Before.WORD : Before.OTHER);
  }

  private State state(int[] open, Before before) {
    return states.computeIfAbsent(
        new Key(open, before), key -> new State(open, before, alphabet.size()));
  }

  private static boolean holds(Shape.Edge edge, Before before, boolean word, boolean atEnd) {
    return switch (edge) {
      case TEXT_BEGIN -> before == Before.NOTHING;
      case TEXT_END -> atEnd;
      case WORD -> (before == Before.WORD) != word;
      case NO_WORD -> (before == Before.WORD) == word;
    };
  }
}
