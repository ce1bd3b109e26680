package legajo.corpus.generate.word;

import java.time.LocalTime;
import java.util.Locale;

/** Ways of writing from when to when. */
enum ClockForm {
  FIGURES,
  PADDED,
  HOURS_WORD,
  HYPHEN,
  HALF_DAYS,
  H,
  FROM_TO;

  String write(LocalTime start, LocalTime end) {
    return switch (this) {
      case FIGURES -> format("%d:%02d", start) + " a " + format("%d:%02d", end);
      case PADDED -> format("%02d:%02d", start) + " a " + format("%02d:%02d", end);
      case HOURS_WORD -> format("%02d:%02d", start) + " a " + format("%02d:%02d", end) + " hrs.";
      case HYPHEN -> format("%02d:%02d", start) + " - " + format("%02d:%02d", end);
      case HALF_DAYS -> halfDay(start) + " a " + halfDay(end);
      case H -> format("%02dh%02d", start) + " a " + format("%02dh%02d", end);
      case FROM_TO -> "de " + format("%d:%02d", start) + " a " + format("%d:%02d", end);
    };
  }

  private static String halfDay(LocalTime time) {
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return hour
        + String.format(Locale.ROOT, ":%02d", time.getMinute())
        + (time.getHour() < 12 ? " a.m." : " p.m.");
  }

  private static String format(String format, LocalTime time) {
    return String.format(Locale.ROOT, format, time.getHour(), time.getMinute());
  }
}
