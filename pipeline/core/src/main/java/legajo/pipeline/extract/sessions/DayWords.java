package legajo.pipeline.extract.sessions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.Span;

/**
 * Sees where a stretch of folded text tells a day, before the dates of the report are read: enough
 * to know a line of a programme by its shape.
 */
final class DayWords {
  private static final String MONTH =
      "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre"
          + "|(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic)\\b\\.?)";
  private static final String WEEKDAY =
      "(?:lunes|martes|miercoles|jueves|viernes|sabado|(?<!santo )domingo)";
  private static final String NUMBER =
      "(?:[0-9]{1,2}(?:[.]?[\u00ba\u00b0])?"
          + "|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce"
          + "|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veinti[a-z]{3,6}|treinta(?: y"
          + " uno)?)";
  private static final String DAYS =
      "(?:"
          + NUMBER
          + "(?: de "
          + MONTH
          + ")?(?: (?:y|e|al?|hasta)(?: el)?(?: "
          + WEEKDAY
          + ",?)? "
          + NUMBER
          + "|-"
          + NUMBER
          + ")? ?(?:de |del mes de |dias del mes de )?"
          + MONTH
          + "(?:(?:,| de| del)? ?[12][0-9]{3}\\b|[/-][0-9]{2,4}\\b)?"
          + "|[0-9]{1,2}[/.-](?:[0-9]{1,2}|"
          + MONTH
          + ")[/.-](?:[0-9]{4}|[0-9]{2})\\b"
          + "|[0-9]{1,2}/[0-9]{1,2}\\b"
          + "|[12][0-9]{3}-[0-9]{2}-[0-9]{2}\\b"
          + "|"
          + MONTH
          + " [0-9]{1,2}(?: de|,) [12][0-9]{3}\\b"
          + ")";
  private static final String DAY_OR_WEEKDAY =
      "(?:" + WEEKDAY + ",? )?" + DAYS + "|" + WEEKDAY + ",? [0-9]{1,2}\\b(?![:.]?[0-9h])";
  private static final String LEAD =
      "(?:el dia |los dias |el |los |dias? |del |de |desde el |con fecha |fecha: )?";

  private static final Pattern DAY = Pattern.compile("\\b(?:" + DAY_OR_WEEKDAY + ")");
  private static final Pattern FIRST = Pattern.compile(LEAD + "(?:" + DAY_OR_WEEKDAY + ")");
  private static final Pattern ALONE =
      Pattern.compile(
          LEAD
              + "(?:"
              + DAY_OR_WEEKDAY
              + ")(?:(?: al?| y| hasta el) (?:"
              + DAY_OR_WEEKDAY
              + "))?[ .:]*");
  private static final Pattern FIGURE = Pattern.compile("[0-9]{1,2}");

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("\\b([0-9]{1,2})\\b(?:[/.-]([0-9]{1,2})\\b)?");
  private static final Pattern MONTH_NAME =
      Pattern.compile("\\b(ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)(?!tes)");
  private static final String MONTHS = "enefebmarabrmayjunjulagosepoctnovdic";
  private static final int DAYS_OF_MONTH = 31;

  private DayWords() {}

  /** Where the first day in a stretch stands. */
  static Optional<Span> first(String folded, Span stretch) {
    Matcher day = DAY.matcher(folded).region(stretch.begin(), stretch.end());
    return day.find() ? Optional.of(new Span(day.start(), day.end())) : Optional.empty();
  }

  /** Where the last day in a stretch stands. */
  static Optional<Span> last(String folded, Span stretch) {
    Matcher day = DAY.matcher(folded).region(stretch.begin(), stretch.end());
    Optional<Span> last = Optional.empty();
    while (day.find()) {
      last = Optional.of(new Span(day.start(), day.end()));
    }
    return last;
  }

  /** The day that a stretch opens with: "El martes 3 de mayo, de 10 a 12, …". */
  static Optional<Span> opening(String folded, Span stretch) {
    Matcher day = FIRST.matcher(folded).region(stretch.begin(), stretch.end());
    return day.lookingAt() ? Optional.of(new Span(day.start(), day.end())) : Optional.empty();
  }

  /** Whether a line tells a day, or the days from one to another, and nothing else. */
  static boolean isAlone(String folded, Span line) {
    return ALONE.matcher(folded).region(line.begin(), line.end()).matches();
  }

  /** Whether most of some days are each the day after the one before. */
  static boolean follow(String folded, List<Span> days) {
    int following = 0;
    int before = 0;
    for (Span day : days) {
      Matcher number = FIGURE.matcher(day.of(folded));
      int here = number.find() ? Integer.parseInt(number.group()) : 0;
      following += here == before + 1 && before > 0 ? 1 : 0;
      before = here;
    }
    return following > 0 && 2 * following >= days.size() - 1;
  }

  /**
   * The place of a day in its year, near enough to tell how far days are apart.
   *
   * @param day folded words such as "lunes 6 de mayo", "06/05"
   * @param before that of the day before, whose month counts where this one names none
   */
  static OptionalInt ordinal(String day, OptionalInt before) {
    Matcher figures = DAY_AND_MONTH.matcher(day);
    if (!figures.find()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(figures.group(1));
    int month = month(day);
    if (month == 0 && figures.group(2) != null) {
      month = Integer.parseInt(figures.group(2));
    }
    if (month == 0) {
      int last = before.orElse(DAYS_OF_MONTH) - 1;
      int sameMonth = last / DAYS_OF_MONTH * DAYS_OF_MONTH + number;
      return OptionalInt.of(sameMonth < last ? sameMonth + DAYS_OF_MONTH : sameMonth);
    }
    return OptionalInt.of(month * DAYS_OF_MONTH + number);
  }

  private static int month(String day) {
    Matcher name = MONTH_NAME.matcher(day);
    return name.find() ? MONTHS.indexOf(name.group(1).replace("set", "sep")) / 3 + 1 : 0;
  }
}
