package legajo.rules.sieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern's steps taken all at once: which of them are open at a place of a text is one state,
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

  /** The steps that are open at a place, before edges and forks are gone through. */
  private record State(int[] open, Before before) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof State state
          && before == state.before
          && Arrays.equals(open, state.open);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(open) * 3 + before.ordinal();
    }
  }

  /** Beyond so many states the scan gives up and lets everything pass. */
  private static final int MOST_STATES = 4000;

  /** How often each unit may be read, on average, to find the first place. */
  private static final int PATIENCE = 8;

  private static final int UNKNOWN = 0;
  private static final int MATCHED = -1;
  private static final int FAILED = -2;

  private final Steps steps;
  private final Alphabet alphabet;
  private final boolean anywhere;
  private final List<State> states = new ArrayList<>();
  private final Map<State, Integer> rows = new HashMap<>();
  private final int[] starts = new int[Before.values().length];

  /**
   * Where each state leads with each class of units: the row of another state, or what the scan
   * comes to. The first row is nobody's.
   */
  private volatile int[] table;

  /** A scan for matches that begin where it begins, or anywhere. */
  Scan(Steps steps, Alphabet alphabet, boolean anywhere) {
    this.steps = steps;
    this.alphabet = alphabet;
    this.anywhere = anywhere;
    this.table = new int[alphabet.size() * (starts.length + 1)];
    for (Before before : Before.values()) {
      starts[before.ordinal()] = rowOf(new State(new int[] {steps.start()}, before));
    }
  }

  /**
   * Whether a match may be between two places; a match looks at nothing outside of begin and end.
   */
  boolean passes(String text, int begin, int from, int end) {
    return run(text, begin, from, end) >= 0;
  }

  /**
   * The first place where a match may begin, for a scan of matches that begin where it does. Where
   * that takes too long to find, a place before it.
   */
  int firstPlace(String text, int begin, int from, int end) {
    int left = PATIENCE * (end - from + 1);
    int place = from;
    while (place < end && left > 0) {
      int came = run(text, begin, place, end);
      if (came >= 0) {
        return place;
      }
      left -= -came - place;
      place++;
    }
    return place;
  }

  /** Where it is known that there may be a match; minus one and the place where there is none. */
  private int run(String text, int begin, int from, int end) {
    int[] known = table;
    int row = starts[before(text, begin, from).ordinal()];
    for (int i = from; i <= end; i++) {
      int unitClass = i == end ? alphabet.end() : alphabet.classOf(text.charAt(i));
      int next = row + unitClass < known.length ? known[row + unitClass] : UNKNOWN;
      if (next == UNKNOWN) {
        next = follow(row, unitClass);
        known = table;
      }
      if (next < 0) {
        return next == MATCHED ? i : -1 - i;
      }
      row = next;
    }
    return -1 - end;
  }

  private static Before before(String text, int begin, int from) {
    return from == begin
        ? Before.NOTHING
        : Units.WORD.contains(text.charAt(from - 1)) ? Before.WORD : Before.OTHER;
  }

  private synchronized int follow(int row, int unitClass) {
    int next = table[row + unitClass];
    if (next == UNKNOWN) {
      next = follow(states.get(row / alphabet.size() - 1), unitClass);
      table[row + unitClass] = next;
    }
    return next;
  }

  private int follow(State state, int unitClass) {
    boolean atEnd = unitClass == alphabet.end();
    char unit = atEnd ? '\n' : alphabet.sample(unitClass);
    if (Character.isSurrogate(unit) || states.size() > MOST_STATES) {
      return MATCHED;
    }
    boolean word = Units.WORD.contains(unit);
    BitSet seen = new BitSet(steps.size());
    BitSet reached = new BitSet(steps.size());
    IntStack open = new IntStack(state.open);
    while (!open.isEmpty()) {
      int step = open.pop();
      if (step == Steps.MATCH) {
        return MATCHED;
      }
      if (seen.get(step)) {
        continue;
      }
      seen.set(step);
      if (steps.isFork(step)) {
        open.push(steps.other(step));
        open.push(steps.next(step));
      } else if (steps.isEdge(step)) {
        if (holds(steps.edge(step), state.before, word, atEnd)) {
          open.push(steps.next(step));
        }
      } else if (!atEnd && steps.takes(step, unit)) {
        reached.set(steps.next(step));
      }
    }
    return atEnd ? FAILED : after(reached, word);
  }

  private int after(BitSet reached, boolean word) {
    if (anywhere) {
      reached.set(steps.start());
    }
    return reached.isEmpty()
        ? FAILED
        : rowOf(new State(reached.stream().toArray(), word ? Before.WORD : Before.OTHER));
  }

  private int rowOf(State state) {
    return rows.computeIfAbsent(
        state,
        added -> {
          states.add(added);
          int row = states.size() * alphabet.size();
          if (row + alphabet.size() > table.length) {
            table = Arrays.copyOf(table, table.length * 2);
          }
          return row;
        });
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
