package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Lines one below the other that list people.
 *
 * @param begin the first line
 * @param end one past the last that lists somebody; the first line where none does
 * @param people how many they list
 * @param others how many lines among them are nobody's
 */
record Stretch(int begin, int end, int people, int others) {
  /** How many lines that are nobody's may stand between two people of a list. */
  private static final int WIDEST_GAP = 2;

  /**
   * What lines are, by their place.
   *
   * @param size how many there are
   * @param people how many people a line lists
   * @param label whether a line that lists nobody names the group of those below
   * @param opens whether a line opens something else than a list goes on with
   */
  record Lines(int size, IntUnaryOperator people, IntPredicate label, IntPredicate opens) {}

  /**
   * The stretches among these lines, in their order, none of which holds lines of another. Each
   * line is looked at a few times, however many there are.
   */
  static List<Stretch> of(Lines lines) {
    List<Stretch> all = new ArrayList<>();
    for (int begin = 0; begin < lines.size(); ) {
      Stretch found = new Stretch(begin, begin, 0, 0);
      int gap = 0;
      int at = begin;
      for (boolean goesOn = true; goesOn && at < lines.size() && gap <= WIDEST_GAP; at++) {
        int people = lines.people().applyAsInt(at);
        if (people > 0) {
          found = new Stretch(begin, at + 1, found.people() + people, found.others() + gap);
          gap = 0;
        } else if (!lines.label().test(at)) {
          gap++;
          goesOn = found.people() > 0 && !lines.opens().test(at);
        }
      }
      if (found.people() > 0) {
        all.add(found);
      }
      // Lines that lead to nobody lead to nobody from the next of them on, either.
      begin = found.people() > 0 ? found.end() : at;
    }
    return all;
  }
}
