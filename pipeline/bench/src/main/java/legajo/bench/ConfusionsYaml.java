package legajo.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes counts as the file {@code normalization/confusions.yaml} of a rule pack: letters with
 * accents first, then the others, then pairs; the readings of each by falling frequency.
 */
final class ConfusionsYaml {
  private static final String FIRST = "áéíóúüñÁÉÍÓÚÜÑ¿¡";
  private static final int THOUSAND = 1000;

  private static final Comparator<String> BY_LETTERS =
      Comparator.comparingInt((String printed) -> printed.codePointCount(0, printed.length()))
          .thenComparingInt(ConfusionsYaml::place)
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<Map.Entry<String, Integer>> BY_FREQUENCY =
      Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey);

  private final ConfusionCounts counts;
  private final int least;

  /** Readings seen less often than {@code least} are left out. */
  ConfusionsYaml(ConfusionCounts counts, int least) {
    this.counts = counts;
    this.least = least;
  }

  /** The file, with the number of words counted at its head. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# Of 1000 printed, so many are read so. Counted in ")
        .append(counts.words())
        .append(" words, ")
        .append(counts.misreadWords())
        .append(" of them misread; without what was seen less than ")
        .append(least)
        .append(" times.\n");
    int head = text.length();
    counts.misread().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_LETTERS))
        .forEach(entry -> append(entry.getKey(), entry.getValue(), text));
    return text.length() == head ? text.append("[]\n").toString() : text.toString();
  }

  private void append(String printed, Map<String, Integer> readings, StringBuilder text) {
    List<String> pairs = new ArrayList<>();
    readings.entrySet().stream()
        .filter(reading -> reading.getValue() >= least)
        .sorted(BY_FREQUENCY)
        .forEach(
            reading ->
                pairs.add(
                    quoted(reading.getKey())
                        + ": "
                        + ofThousand(reading.getValue(), counts.printed(printed))));
    if (!pairs.isEmpty()) {
      text.append("- printed: ").append(quoted(printed)).append('\n');
      text.append("  read: {").append(String.join(", ", pairs)).append("}\n");
    }
  }

  /** Rounded down, so that all readings of a letter are never more than 1000 together. */
  static String ofThousand(int count, int of) {
    BigDecimal share =
        BigDecimal.valueOf((long) count * THOUSAND)
            .divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    BigDecimal whole = share.setScale(0, RoundingMode.DOWN);
    BigDecimal twoDigits = share.round(new MathContext(2, RoundingMode.DOWN));
    return whole.max(twoDigits).stripTrailingZeros().toPlainString();
  }

  private static String quoted(String letters) {
    return '"' + letters.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static int place(String printed) {
    int place = FIRST.indexOf(printed);
    return place < 0 ? FIRST.length() : place;
  }
}
