package legajo.pipeline.extract.header;

import java.util.List;
import java.util.regex.Pattern;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Tells which words of a title page hold the date of its line on the state of the text. */
final class VersionDates {
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_PLACE = 30;

  private static final Pattern FIGURES =
      Pattern.compile(
          ".*\\b(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)\\b.*");

  private final Vocabulary months;

  VersionDates(RulePack pack) {
    this.months = pack.vocabulary("month-word");
  }

  /** From the noun or the date before it to the date behind it, on its line or the next to it. */
  Span around(Span noun, int index, List<Zones.Zone> zones, String folded) {
    Span line = zones.get(index).span();
    Span behind = new Span(noun.begin(), line.end());
    if (isDated(behind, folded)) {
      return behind;
    }
    if (isDated(line, folded)) {
      return line;
    }
    if (index + 1 < zones.size() && isDateLine(zones.get(index + 1).span(), folded)) {
      return new Span(noun.begin(), zones.get(index + 1).span().end());
    }
    boolean above = index > 0 && isDateLine(zones.get(index - 1).span(), folded);
    return above ? new Span(zones.get(index - 1).span().begin(), line.end()) : line;
  }

  /** Whether a month or a day in figures is named here. */
  boolean isDated(Span words, String folded) {
    return FIGURES.matcher(words.of(folded)).matches() || months(words, folded);
  }

  private boolean months(Span words, String folded) {
    for (int i = words.begin(); i < words.end(); i++) {
      if (WordScan.beginsWord(folded, i) && months.endOfTermAt(folded, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "Fecha: 3/5/2019", "3 de mayo de 2019", "Mayo de 2019", "Lima, 3 de mayo de 2019" */
  private boolean isDateLine(Span line, String folded) {
    if (line.length() == 0 || line.length() > LONGEST_LINE || !isDated(line, folded)) {
      return false;
    }
    String words = line.of(folded);
    int comma = words.indexOf(", ");
    boolean place = comma > 0 && comma <= LONGEST_PLACE && words.indexOf(". ") < 0;
    return words.startsWith("fecha")
        || Character.isDigit(words.charAt(0))
        || months.endOfTermAt(folded, line.begin()) > 0
        || place && isDay(new Span(line.begin() + comma + 2, line.end()), folded);
  }

  private boolean isDay(Span words, String folded) {
    return words.length() > 0
        && (Character.isDigit(folded.charAt(words.begin()))
            || months.endOfTermAt(folded, words.begin()) > 0);
  }
}
