package legajo.pipeline.assemble.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import legajo.pipeline.document.DateFinding;

/**
 * The year that most weekdays of a report have in common: "martes 27 de abril", "martes 8 de junio"
 * and "martes 13 de julio" are all of 2021, whatever the dates of laws around them say.
 */
final class WeekdayYears {
  private static final int FEWEST = 2;

  private WeekdayYears() {}

  /** The days that have their weekday in that year, with the year; empty where none stands out. */
  static List<DatedWords> of(List<DatedWords> mentions) {
    List<DatedWords> told =
        mentions.stream()
            .filter(mention -> !mention.isStated() && mention.finding().weekday().isPresent())
            .toList();
    List<DatedWords> most = List.of();
    long weight = -1;
    boolean alone = false;
    for (int year : yearsNear(mentions)) {
      List<DatedWords> fitting = fitting(told, year);
      // A year's calendar comes back: of two such years the one that more is dated in.
      long dated = dated(mentions, year);
      int compared =
          fitting.size() == most.size()
              ? Long.compare(dated, weight)
              : Integer.compare(fitting.size(), most.size());
      alone = compared > 0 || compared < 0 && alone;
      if (compared > 0) {
        most = fitting;
        weight = dated;
      }
    }
    boolean telling = alone && most.size() >= FEWEST && 2 * most.size() > told.size();
    return telling ? most : List.of();
  }

  private static long dated(List<DatedWords> mentions, int year) {
    return mentions.stream()
        .filter(mention -> mention.edtf().year().equals(Optional.of(year)))
        .mapToLong(mention -> mention.isBareYear() ? 1 : 2)
        .sum();
  }

  /** The years that the report names, and their neighbours. */
  private static TreeSet<Integer> yearsNear(List<DatedWords> mentions) {
    TreeSet<Integer> years = new TreeSet<>();
    for (DatedWords mention : mentions) {
      mention.edtf().year().ifPresent(year -> years.addAll(List.of(year - 1, year, year + 1)));
    }
    return years;
  }

  private static List<DatedWords> fitting(List<DatedWords> told, int year) {
    List<DatedWords> fitting = new ArrayList<>();
    for (DatedWords mention : told) {
      YearlessDate.in(mention.edtf(), year)
          .filter(date -> YearCandidates.hasItsWeekday(mention, date))
          .map(
              date ->
                  new DateFinding(
                      mention.finding().span(),
                      date,
                      mention.finding().weekday(),
                      mention.finding().rule()))
          .map(mention::with)
          .ifPresent(fitting::add);
    }
    return fitting;
  }
}
