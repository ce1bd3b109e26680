package legajo.pipeline.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Reads lines that are a day, a range of days or a month and nothing else. */
final class DatedLines {
  private static final int LONGEST = 100;
  private static final int DAYS = 32;

  private final Vocabulary months;
  private final Pattern worded;

  /** "12/03", "12-03-2016", "del 12/03 al 14/03" */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?:del? |el )?(?:[a-z]{5,9},? )?([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-](?:[0-9]{4}|[0-9]{2}))?(?: (?:al?|y|-) [0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?)?");

  DatedLines(RulePack pack) {
    this.months = pack.vocabulary("month");
    String month = "(?:" + pack.vocabulary("month").pattern() + ")";
    String weekday = "(?:" + pack.vocabulary("weekday").pattern() + ")";
    String year = "(?:,? (?:del? )?[0-9]{4})?";
    this.worded =
        Pattern.compile(
            "(?:dia [0-9]{1,2}[,:]? ?-? ?\\(?)?(?:(?:primera|segunda|tercera|ultima) )?(?:semana )?(?:(?:entre )?(?:del|el|los dias|de) )?(?:"
                + weekday
                + ",? )?(?:([0-9]{1,2})(?:[.]?[\u00ba\u00b0o])?(?:(?:(?:, [0-9]{1,2})* y|,? al?|-| -) (?:"
                + weekday
                + ",? )?(?:el )?(?:[0-9]{1,2}))?(?: de "
                + month
                + year
                + " (?:al?|y|-) (?:el )?[0-9]{1,2})? (?:de )?)?("
                + month
                + ")(?: (?:y|a|-) "
                + month
                + ")?"
                + year
                + "\\)?");
  }

  /** Where in the year a line's day stands, as months of 32 days; empty where it is no date. */
  Optional<Integer> dayIn(Span words, CuedText cued) {
    if (words.length() < 4 || words.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = words.of(cued.folded());
    int bracket = folded.endsWith(")") ? folded.indexOf(" (") : -1;
    if (bracket > 0 && bracket == folded.lastIndexOf('(') - 1) {
      folded = folded.substring(0, bracket).strip();
    }
    if (folded.endsWith(":")) {
      folded = folded.substring(0, folded.length() - 1);
    }
    Matcher figures = FIGURES.matcher(folded);
    if (figures.matches()) {
      int month = Integer.parseInt(figures.group(2));
      return month >= 1 && month <= 12
          ? Optional.of(month * DAYS + Integer.parseInt(figures.group(1)))
          : Optional.empty();
    }
    Matcher day = worded.matcher(folded);
    if (!day.matches()) {
      return Optional.empty();
    }
    int of = day.group(1) == null ? 0 : Integer.parseInt(day.group(1));
    return months.valueOf(day.group(2)).map(month -> Integer.parseInt(month) * DAYS + of);
  }
}
