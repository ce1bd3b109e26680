package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.corpus.gold.GoldRecord.DateMention;
import legajo.model.Edtf;

/**
 * Marks round the dates of a text that is being written. They stay with the words wherever these
 * go, so that the gold has each date as it is printed and where it is printed; they come off before
 * the text is printed.
 */
final class Marks {
  private static final char BEGIN = '\uE000';
  private static final char MIDDLE = '\uE001';
  private static final char END = '\uE002';
  private static final Pattern MARKED =
      Pattern.compile(BEGIN + "([^" + MIDDLE + "]*)" + MIDDLE + "([^" + END + "]*)" + END);

  private Marks() {}

  /** A date in words, marked with what it means. */
  static String date(String words, String edtf) {
    return BEGIN + edtf + MIDDLE + words + END;
  }

  /** The text without marks. */
  static String strip(String text) {
    return text.indexOf(BEGIN) < 0 ? text : MARKED.matcher(text).replaceAll("$2");
  }

  /** The dates that are marked, in text order. */
  static List<DateMention> dates(String text) {
    if (text.indexOf(BEGIN) < 0) {
      return List.of();
    }
    List<DateMention> dates = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    while (marked.find()) {
      dates.add(new DateMention(marked.group(2), new Edtf(marked.group(1))));
    }
    return dates;
  }
}
