package legajo.pipeline.assemble.checks;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.Edtf;
import legajo.model.Report;

/**
 * A record, with what the text says beside it that the record has no place for.
 *
 * @param report the record
 * @param weekdays days of the week that are written beside dates
 * @param explained acronyms where the text explains them, in its order
 * @param scheduled places in the record's dates of those that open a line or fill a cell of the
 *     next steps, as the day of a step does and that of a law doesn't
 */
public record CheckedRecord(
    Report report,
    List<WrittenWeekday> weekdays,
    List<ExplainedAcronym> explained,
    Set<Integer> scheduled) {
  public CheckedRecord {
    weekdays = List.copyOf(weekdays);
    explained = List.copyOf(explained);
    scheduled = Set.copyOf(scheduled);
  }

  /**
   * A weekday beside a date.
   *
   * @param at JSON Pointer of the date
   * @param words as the text has both
   * @param date the date, or an interval that begins on that weekday
   * @param weekday the weekday
   * @param inferred whether the words leave the year out
   */
  public record WrittenWeekday(
      String at, String words, Edtf date, DayOfWeek weekday, boolean inferred) {}

  /**
   * An acronym and what it stands for.
   *
   * @param at JSON Pointer of the section that explains it
   * @param acronym as written
   * @param name as written
   * @param country ISO 3166-1 alpha-2, where it is named behind them
   */
  public record ExplainedAcronym(
      String at, String acronym, String name, Optional<String> country) {}
}
