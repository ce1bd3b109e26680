package legajo.corpus.generate.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Ways of writing a day. */
enum DayForm {
  LONG,
  LONG_DEL,
  LONG_COMMA,
  WEEKDAY,
  WEEKDAY_COMMA,
  SHORT_MONTH,
  MONTH_FIRST,
  SLASHES,
  SLASHES_PADDED,
  DOTS,
  DASHES,
  ROMAN_MONTH;

  private static final List<String> WEEKDAYS =
      List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final List<String> SHORT =
      List.of(
          "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.",
          "dic.");

  String write(LocalDate day, boolean withYear, String month) {
    int year = day.getYear();
    String words = day.getDayOfMonth() + " de " + month;
    String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    String inWords = withYear ? words + " de " + year : words;
    return switch (this) {
      case LONG -> inWords;
      case LONG_DEL -> withYear ? words + " del " + year : words;
      case LONG_COMMA -> withYear ? words + ", " + year : words;
      case WEEKDAY -> weekday + " " + inWords;
      case WEEKDAY_COMMA -> weekday + ", " + inWords;
      case SHORT_MONTH ->
          day.getDayOfMonth() + " " + SHORT.get(day.getMonthValue() - 1) + " " + year;
      case MONTH_FIRST -> month + " " + day.getDayOfMonth() + ", " + year;
      case SLASHES -> figures(day, "%d/%d/%d");
      case SLASHES_PADDED -> figures(day, "%02d/%02d/%d");
      case DOTS -> figures(day, "%d.%d.%d");
      case DASHES -> figures(day, "%02d-%02d-%d");
      case ROMAN_MONTH ->
          day.getDayOfMonth() + "-" + ROMAN.get(day.getMonthValue() - 1) + "-" + year;
    };
  }

  private static String figures(LocalDate day, String format) {
    return String.format(
        Locale.ROOT, format, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
