package legajo.corpus.facts;

import java.util.regex.Pattern;

/**
 * The words of a date without those that lead to it: people differ on the "del" of "del 4 al 6".
 */
public final class DateWords {
  private static final Pattern LEADING =
      Pattern.compile("^(?:desde (?:el )?|entre (?:el )?|del |de |el )", Pattern.CASE_INSENSITIVE);

  private DateWords() {}

  /** The words alone. */
  public static String bare(String text) {
    return LEADING.matcher(text).replaceFirst("");
  }
}
