package legajo.app.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import legajo.corpus.audit.Reliability;
import legajo.corpus.audit.Reliability.Tally;
import legajo.model.DamageLevel;

/** How often each rule is right, as a file of a rule pack: {@code confidence.yaml}. */
public final class CalibrationFile {
  private static final String HEADING =
      """
      # How often what a rule found was right: RIGHT/FOUND, by field and by damage of the report. Written by `legajo audit --calibrate`;
      # confidences in records follow from it.

      """;

  private CalibrationFile() {}

  private record Row(String rule, String field) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : field.compareTo(other.field);
    }
  }

  /** The file's text. */
  public static String of(Reliability reliability) {
    Map<Row, Map<DamageLevel, Tally>> rows = new TreeMap<>();
    reliability
        .tallies()
        .forEach(
            (key, tally) ->
                rows.computeIfAbsent(
                        new Row(key.rule(), key.field()), row -> new EnumMap<>(DamageLevel.class))
                    .put(key.damage(), tally));
    StringBuilder text = new StringBuilder(HEADING);
    rows.forEach(
        (row, byDamage) -> {
          text.append("- {rule: ").append(row.rule()).append(", field: ").append(row.field());
          byDamage.forEach(
              (damage, tally) ->
                  text.append(", ")
                      .append(damage.label())
                      .append(": ")
                      .append(tally.right())
                      .append('/')
                      .append(tally.found()));
          text.append("}\n");
        });
    return text.toString();
  }
}
