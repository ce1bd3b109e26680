package legajo.rules;

import java.util.Locale;

/** Roman numerals. */
public final class Roman {
  private static final String LETTERS = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private Roman() {}

  /** The number as decimal digits; letters that are no numeral count as nothing. */
  public static String toNumber(String numeral) {
    int sum = 0;
    int last = 0;
    String upper = numeral.toUpperCase(Locale.ROOT);
    for (int i = upper.length() - 1; i >= 0; i--) {
      int letter = LETTERS.indexOf(upper.charAt(i));
      int value = letter < 0 ? 0 : VALUES[letter];
      sum += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return Integer.toString(sum);
  }
}
