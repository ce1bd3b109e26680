package legajo.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.corpus.score.Measure;
import legajo.corpus.score.Row;

/** Figures below which an audit fails: {@code participants.name=0.98,dates=0.95}. */
public final class Gate {
  private final Map<String, Double> least;

  private Gate(Map<String, Double> least) {
    this.least = least;
  }

  /**
   * Reads what a user asks for.
   *
   * @throws IllegalArgumentException where it can't be understood; the message says what is right
   */
  public static Gate of(String text) {
    Map<String, Double> least = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      int sign = part.indexOf('=');
      String name = sign < 0 ? part : part.substring(0, sign).strip();
      if (sign < 0 || figure(name).isEmpty()) {
        throw new IllegalArgumentException(
            "“"
                + part
                + "” is no gate: write NAME=FIGURE, such as participants.name=0.98; names: "
                + names());
      }
      least.put(name, number(name, part.substring(sign + 1).strip()));
    }
    return new Gate(least);
  }

  private static double number(String name, String text) {
    try {
      double number = Double.parseDouble(text);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException told) {
      // The message below tells it.
    }
    throw new IllegalArgumentException(
        "the figure for " + name + " is “" + text + "”, but one from 0 to 1 is right");
  }

  /** How a figure is looked up in a view. */
  private interface Figure {
    Optional<Double> in(AuditView view);
  }

  private static Optional<Figure> figure(String name) {
    Optional<Row> row = Row.labelled(name);
    if (row.isPresent()) {
      return Optional.of(view -> Optional.of(view.total().counts().prf(row.get()).f1()));
    }
    return Stream.of(Measure.values())
        .filter(measure -> measure.label().equals(name))
        .findFirst()
        .map(
            measure -> view -> view.total().measures().value(measure).map(v -> rising(measure, v)));
  }

  /** Error rates are best at 0; a gate asks for what is right. */
  private static double rising(Measure measure, double value) {
    return measure == Measure.CHARACTER_ERRORS || measure == Measure.WORD_ERRORS
        ? 1 - value
        : value;
  }

  private static String names() {
    return Stream.concat(
            Row.ALL.stream().map(Row::label), Stream.of(Measure.values()).map(Measure::label))
        .collect(Collectors.joining(", "));
  }

  /** What is below its figure, one line each; empty where the audit passes. */
  public List<String> failures(AuditView view) {
    List<String> failures = new ArrayList<>();
    least.forEach(
        (name, figure) -> {
          Optional<Double> value = figure(name).flatMap(f -> f.in(view));
          if (value.isEmpty()) {
            failures.add(name + " was not measured: nothing to measure it by");
          } else if (value.get() < figure) {
            failures.add(
                String.format(Locale.ROOT, "%s is %.4f, below %s", name, value.get(), figure));
          }
        });
    return failures;
  }
}
