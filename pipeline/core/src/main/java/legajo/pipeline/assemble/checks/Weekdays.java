package legajo.pipeline.assemble.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import legajo.model.Diagnostic;
import legajo.model.DiagnosticCode;
import legajo.pipeline.assemble.checks.CheckedRecord.WrittenWeekday;

/** Weekdays that are not those of their dates: a slip of the author, or a digit misread. */
final class Weekdays implements RecordCheck {
  private static final int DAY_LENGTH = "2022-05-17".length();

  @Override
  public Set<DiagnosticCode> codes() {
    return EnumSet.of(DiagnosticCode.WEEKDAY_DISAGREES);
  }

  @Override
  public List<Diagnostic> check(CheckedRecord checked) {
    return checked.weekdays().stream().flatMap(written -> check(written).stream()).toList();
  }

  private static Optional<Diagnostic> check(WrittenWeekday written) {
    boolean isDay = written.date().begin().length() == DAY_LENGTH;
    Optional<LocalDate> day = isDay ? written.date().firstDay() : Optional.empty();
    return day.filter(d -> d.getDayOfWeek() != written.weekday())
        .map(d -> DiagnosticCode.WEEKDAY_DISAGREES.at(written.at(), message(written, d)));
  }

  private static String message(WrittenWeekday written, LocalDate day) {
    return Quote.of(written.words())
        + " says "
        + name(written.weekday())
        + ", but "
        + day
        + " was a "
        + name(day.getDayOfWeek())
        + (written.inferred()
            ? "; the year was inferred: check it, the day and the weekday."
            : ": check the day, the month and the year, or the weekday.");
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
