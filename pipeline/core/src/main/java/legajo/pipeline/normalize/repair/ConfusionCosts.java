package legajo.pipeline.normalize.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import legajo.rules.Confusion;
import legajo.rules.Confusions;

/** Confusions with their costs, ready to be tried letter by letter. Immutable. */
final class ConfusionCosts {
  /** Kinds of damage, which pages have in different measure. */
  static final int MARKED = 0;

  static final int MARKED_CAPITAL = 1;
  static final int PLAIN = 2;

  /** A small letter read as a capital of the same shape. */
  static final int CASE = 3;

  static final int KINDS = 4;

  private static final Option[] NONE = {};

  private final Confusions confusions;
  private final Map<Character, Option[]> byFirst = new HashMap<>();
  private final Option[] unread;
  private final double[] sharesOfCase = new double['z' + 1];

  /**
   * A way to misread.
   *
   * @param printed what stands on the paper
   * @param read what the engine made of it
   * @param cost minus the natural logarithm of its chance
   * @param kind of damage
   */
  record Option(String printed, String read, double cost, int kind) {}

  ConfusionCosts(Confusions confusions) {
    this.confusions = confusions;
    for (char first : confusions.firstRead()) {
      byFirst.put(first, options(confusions.beginningWith(first)));
    }
    this.unread = options(confusions.beginningWith(Confusions.NOTHING));
    for (char letter = 'a'; letter <= 'z'; letter++) {
      for (Confusion confusion : confusions.of(String.valueOf(letter))) {
        sharesOfCase[letter] += isOfCase(confusion) ? confusion.share() : 0;
      }
    }
  }

  private static Option[] options(List<Confusion> confusions) {
    return confusions.stream()
        .map(c -> new Option(c.printed(), c.read(), -Math.log(c.share()), kindOf(c)))
        .toArray(Option[]::new);
  }

  private static int kindOf(Confusion confusion) {
    if (isOfCase(confusion)) {
      return CASE;
    }
    if (!confusion.isOfMarked()) {
      return PLAIN;
    }
    return Character.isUpperCase(confusion.printed().charAt(0)) ? MARKED_CAPITAL : MARKED;
  }

  private static boolean isOfCase(Confusion confusion) {
    return confusion.printed().length() == 1
        && confusion.read().equals(confusion.printed().toUpperCase(Locale.ROOT));
  }

  /** Of how many that are printed this small letter is read as its capital, 0 to 1. */
  double shareOfCase(char printed) {
    return printed < sharesOfCase.length ? sharesOfCase[printed] : 0;
  }

  /** The confusions whose reading begins with a character, likeliest first. */
  Option[] beginningWith(char read) {
    return byFirst.getOrDefault(read, NONE);
  }

  /** The confusions of what was not read at all. */
  Option[] unread() {
    return unread;
  }

  /** What the sign that opens a question is read as. */
  List<Confusion> ofQuestionMark() {
    return confusions.of("¿");
  }

  /** Of how many that are printed this character is misread but for its case, 0 to 1. */
  double shareMisread(char printed) {
    return confusions.shareMisread(printed) - shareOfCase(printed);
  }

  /** The kind of damage that befalls a character. */
  static int kindOf(char printed) {
    if (printed < 0x80) {
      return PLAIN;
    }
    return Character.isUpperCase(printed) ? MARKED_CAPITAL : MARKED;
  }
}
