package legajo.pipeline.normalize.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs the Roman numbers of headings in capitals, which an engine reads now as letters, now as
 * figures ("1." for "I.", "IIL" for "VIII."): they count up, so that those which are read right
 * tell the others between them.
 */
final class RomanHeadings {
  private static final String RULE = "ocr.roman-number-in-order";
  private static final double CERTAINTY = 0.9;

  /** From so many numbers that are read right on, the headings are known to be numbered so. */
  private static final int ENOUGH = 3;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "([IVXLHTUl1|!]{1,6})(?:( [-\u2013\u2014]|[.,)]?[-\u2013\u2014])|([.,)]?) )( ?)\\p{Lu}{2}.*");

  private static final List<String> ROMANS =
      List.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
          "XV", "XVI", "XVII", "XVIII", "XIX", "XX");

  private static final int NONE = Integer.MIN_VALUE;

  private RomanHeadings() {}

  /**
   * A heading with such a number.
   *
   * @param line its place among the lines
   * @param read what stands for the number
   * @param sign what stands behind it
   * @param joined whether no blank stands behind that
   */
  private record Heading(int line, String read, String sign, boolean joined) {
    /** The number as it is read; 0 where it is none or has no sign behind it. */
    int value() {
      return sign.isEmpty() ? 0 : ROMANS.indexOf(read) + 1;
    }
  }

  /**
   * The repairs, in order.
   *
   * @param damaged places of the lines that may be repaired
   */
  static List<LineRepair> of(List<TextLine> lines, BitSet damaged) {
    List<Heading> headings = new ArrayList<>();
    for (int i = damaged.nextSetBit(0); i >= 0; i = damaged.nextSetBit(i + 1)) {
      headingAt(lines, i).ifPresent(headings::add);
    }
    int[] known = known(headings);
    String sign = usualSign(headings, known);
    List<LineRepair> repairs = new ArrayList<>();
    for (int i = 0; !sign.isEmpty() && i < known.length; i++) {
      Heading heading = headings.get(i);
      boolean right = known[i] > 0 && !heading.joined();
      known[i] = known[i] > 0 ? known[i] : told(headings, known, i);
      if (!right && known[i] > 0) {
        int end = heading.read().length() + heading.sign().length();
        String blank = heading.joined() ? " " : "";
        Edit edit = new Edit(0, end, ROMANS.get(known[i] - 1) + sign + blank);
        repairs.add(new LineRepair(heading.line(), 0, end, List.of(edit), RULE, CERTAINTY));
      }
    }
    return repairs;
  }

  private static Optional<Heading> headingAt(List<TextLine> lines, int line) {
    Matcher numbered = NUMBERED.matcher(lines.get(line).text());
    return numbered.matches() ? Optional.of(heading(line, numbered)) : Optional.empty();
  }

  private static Heading heading(int line, Matcher numbered) {
    String dash = numbered.group(2);
    boolean joined = dash != null && numbered.group(4).isEmpty();
    return new Heading(line, numbered.group(1), dash == null ? numbered.group(3) : dash, joined);
  }

  /** The numbers that count up, the earliest of each that is read twice; 0 for all others. */
  private static int[] known(List<Heading> headings) {
    int n = headings.size();
    int[] length = new int[n];
    int[] before = new int[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      before[i] = -1;
      length[i] = headings.get(i).value() > 0 ? 1 : 0;
      for (int k = 0; length[i] > 0 && k < i; k++) {
        boolean up = length[k] > 0 && headings.get(k).value() < headings.get(i).value();
        if (up && length[k] + 1 > length[i]) {
          length[i] = length[k] + 1;
          before[i] = k;
        }
      }
      last = length[i] > 0 && (last < 0 || length[i] > length[last]) ? i : last;
    }
    int[] known = new int[n];
    if (last >= 0 && length[last] >= ENOUGH) {
      for (int i = last; i >= 0; i = before[i]) {
        known[i] = headings.get(i).value();
      }
    }
    forgetCut(headings, known);
    return known;
  }

  /** Where the next number is too high by one, a letter of this one was lost. */
  private static void forgetCut(List<Heading> headings, int[] known) {
    for (int i = 1; i + 1 < known.length; i++) {
      boolean low = known[i] > 0 && known[i - 1] == 0 && leftBy(known, i) == known[i] + 1;
      if (low && isCut(headings.get(i).read(), ROMANS.get(known[i]))) {
        known[i] = 0;
      }
    }
  }

  private static String usualSign(List<Heading> headings, int[] known) {
    Map<String, Integer> counts = new HashMap<>();
    String usual = "";
    for (int i = 0; i < known.length; i++) {
      String sign = headings.get(i).sign();
      if (known[i] > 0 && counts.merge(sign, 1, Integer::sum) > counts.getOrDefault(usual, 0)) {
        usual = sign;
      }
    }
    return usual;
  }

  /** The number that the next known one leaves for a heading; none is known behind the last. */
  private static int leftBy(int[] known, int i) {
    int next = i + 1;
    while (next < known.length && known[next] == 0) {
      next++;
    }
    return next < known.length ? known[next] - (next - i) : NONE;
  }

  /** The number that its neighbours leave for a heading; 0 where they leave none like it. */
  private static int told(List<Heading> headings, int[] known, int i) {
    int after = leftBy(known, i);
    int behind = i > 0 && known[i - 1] > 0 ? known[i - 1] + 1 : 0;
    boolean fits = behind == 0 || after == NONE || behind <= after;
    String read = headings.get(i).read();
    for (int value : new int[] {behind, after}) {
      boolean may = fits && value > 0 && value <= ROMANS.size();
      if (may && mayBe(read, ROMANS.get(value - 1))
          || may
              && (behind == after || isTwice(headings, i))
              && mayBeCut(read, ROMANS.get(value - 1))) {
        return value;
      }
    }
    return 0;
  }

  /** "VI" below "VI": one letter of the second was lost. */
  private static boolean isTwice(List<Heading> headings, int i) {
    return i > 0 && headings.get(i - 1).read().equals(headings.get(i).read());
  }

  /** Whether an engine may read the number so, with letters of like shape. */
  private static boolean mayBe(String read, String roman) {
    return straight(read).equals(roman) || read.equals("L") && roman.equals("I");
  }

  /** Whether it may read the number so and leave out a letter, or all but the strokes. */
  private static boolean mayBeCut(String read, String roman) {
    String seen = straight(read);
    return isCut(seen, roman) || seen.length() > 1 && seen.equals(roman.replace("V", ""));
  }

  /** With the letters that stand for one stroke or two; an L at the end is an I with its stop. */
  private static String straight(String read) {
    String seen = read.replaceAll("[l1|!T]", "I").replaceAll("[HU]", "II");
    boolean stop = seen.endsWith("L") && seen.length() > 1;
    return stop ? seen.substring(0, seen.length() - 1) + "I" : seen;
  }

  /** Whether one letter of the number is missing. */
  private static boolean isCut(String read, String roman) {
    for (int i = 0; i < roman.length(); i++) {
      if (read.equals(roman.substring(0, i) + roman.substring(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
