package legajo.corpus.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Evidence;
import legajo.model.Report;

/** The text that a record's evidence counts code points of, and where they stand in UTF-16. */
final class ReportText {
  private final String text;

  /** For each code point its first UTF-16 unit; empty where all are of one unit. */
  private final int[] units;

  private final int codePoints;

  ReportText(String text) {
    this.text = text;
    this.codePoints = text.codePointCount(0, text.length());
    this.units = codePoints == text.length() ? new int[0] : units(text, codePoints);
  }

  private static int[] units(String text, int codePoints) {
    int[] units = new int[codePoints + 1];
    int unit = 0;
    for (int i = 0; i < codePoints; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[codePoints] = unit;
    return units;
  }

  String text() {
    return text;
  }

  int codePoints() {
    return codePoints;
  }

  /** The UTF-16 unit at which a code point begins. */
  int unit(int codePoint) {
    return units.length == 0 ? codePoint : units[codePoint];
  }

  /** The words between two code points. */
  String slice(int begin, int end) {
    return text.substring(unit(begin), unit(end));
  }

  /**
   * Sees to it that the record was read from this text.
   *
   * @throws ExchangeException where the words of a value stand elsewhere
   */
  void check(Report report) throws ExchangeException {
    for (Map.Entry<String, List<Evidence>> value : report.evidence().entrySet()) {
      Optional<Evidence> elsewhere =
          value.getValue().stream().filter(evidence -> !standsHere(evidence)).findFirst();
      if (elsewhere.isPresent()) {
        Evidence evidence = elsewhere.get();
        throw new ExchangeException(
            "the words of "
                + value.getKey()
                + " don't stand at characters "
                + evidence.begin()
                + "-"
                + evidence.end()
                + " of the text: the report was read in another way than for this record;"
                + " convert it again, and export that record");
      }
    }
  }

  private boolean standsHere(Evidence evidence) {
    return evidence.end() <= codePoints
        && slice(evidence.begin(), evidence.end()).equals(evidence.text());
  }
}
