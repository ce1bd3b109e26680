package legajo.rules.sieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps by which a pattern is matched (Thompson's construction): a step takes a unit, or stands
 * at an edge, or goes on in one of two ways.
 *
 * <p>Source: Ken Thompson, "Regular Expression Search Algorithm", CACM 11 (1968) 419–422.
 */
final class Steps {
  /** The step that a match ends with. */
  static final int MATCH = 0;

  private static final int FORK = -1;
  private static final Shape.Edge[] EDGES = Shape.Edge.values();

  /** Number of the units that a step takes; {@link #FORK}; less for edges. */
  private int[] taken = new int[64];

  private int[] next = new int[64];
  private int[] other = new int[64];
  private int size = 1;
  private final Map<Units, Integer> numberOfUnits = new HashMap<>();

  /**
   * One more than the number of each set that is a letter alone, as most are; 0 where it has none.
   */
  private final int[] numberOfAscii = new int[0x80];

  private final List<Units> units = new ArrayList<>();
  private final int start;

  Steps(Shape shape) {
    start = add(shape, MATCH);
  }

  /** The first step of a match. */
  int start() {
    return start;
  }

  int size() {
    return size;
  }

  /** All sets of units that a step takes one of. */
  List<Units> units() {
    return units;
  }

  boolean isFork(int step) {
    return step != MATCH && taken[step] == FORK;
  }

  boolean isEdge(int step) {
    return step != MATCH && taken[step] < FORK;
  }

  Shape.Edge edge(int step) {
    return EDGES[FORK - 1 - taken[step]];
  }

  /** Whether a step takes this unit. */
  boolean takes(int step, char unit) {
    return units.get(taken[step]).contains(unit);
  }

  int next(int step) {
    return next[step];
  }

  /** The other way on from a fork. */
  int other(int step) {
    return other[step];
  }

  private int add(Shape shape, int then) {
    if (shape instanceof Shape.One one) {
      return step(numberOf(one.units()), then, then);
    }
    if (shape instanceof Shape.Edge edge) {
      return step(FORK - 1 - edge.ordinal(), then, then);
    }
    if (shape instanceof Shape.Any any) {
      int fork = step(FORK, then, then);
      // Adding steps may make the arrays anew.
      int repeated = add(any.repeated(), fork);
      next[fork] = repeated;
      return fork;
    }
    return shape instanceof Shape.Choice choice
        ? addChoice(choice, then)
        : addSequence((Shape.Sequence) shape, then);
  }

  private int addSequence(Shape.Sequence sequence, int then) {
    int begin = then;
    for (int i = sequence.parts().size() - 1; i >= 0; i--) {
      begin = add(sequence.parts().get(i), begin);
    }
    return begin;
  }

  private int addChoice(Shape.Choice choice, int then) {
    int last = choice.alternatives().size() - 1;
    int begin = add(choice.alternatives().get(last), then);
    for (int i = last - 1; i >= 0; i--) {
      begin = step(FORK, add(choice.alternatives().get(i), then), begin);
    }
    return begin;
  }

  private int numberOf(Units set) {
    int ascii = set.onlyAscii();
    if (ascii < 0) {
      return numberOfUnits.computeIfAbsent(set, this::number);
    }
    if (numberOfAscii[ascii] == 0) {
      numberOfAscii[ascii] = number(set) + 1;
    }
    return numberOfAscii[ascii] - 1;
  }

  private int number(Units set) {
    units.add(set);
    return units.size() - 1;
  }

  private int step(int takes, int then, int otherwise) {
    if (size == taken.length) {
      taken = Arrays.copyOf(taken, size * 2);
      next = Arrays.copyOf(next, size * 2);
      other = Arrays.copyOf(other, size * 2);
    }
    taken[size] = takes;
    next[size] = then;
    other[size] = otherwise;
    return size++;
  }
}
