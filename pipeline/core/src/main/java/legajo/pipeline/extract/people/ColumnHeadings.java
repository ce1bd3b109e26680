package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.rules.Vocabulary;

/** Tells what stands below a column's heading, which may name several things. */
final class ColumnHeadings {
  private static final int LONGEST = 60;
  private static final Pattern JOINTS =
      Pattern.compile("\\s*[/,;&|\u2013\u2014-]\\s*|\\s+(?:y|e|o|u|y/o|and|or)\\s+|\\s*[()]\\s*");

  /** What a column of several things is read as, the strongest first. */
  private static final List<String> STRONGEST = List.of("name", "surname", "delegation");

  private final Vocabulary columns;

  ColumnHeadings(Vocabulary columns) {
    this.columns = columns;
  }

  /**
   * "position" for "Cargo", "institution" for "Institución / unidad", "mixed" for "Cargo y unidad".
   */
  Optional<String> valueOf(String heading) {
    Optional<String> whole = columns.valueOf(heading);
    if (whole.isPresent() || heading.length() > LONGEST) {
      return whole;
    }
    List<String> values = new ArrayList<>();
    for (String part : JOINTS.split(heading)) {
      Optional<String> value = part.isEmpty() ? Optional.of("") : columns.valueOf(part);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      value.filter(v -> !v.isEmpty()).ifPresent(values::add);
    }
    return values.size() < 2 ? Optional.empty() : Optional.of(joined(values));
  }

  private static String joined(List<String> values) {
    for (String strong : STRONGEST) {
      if (values.contains(strong)) {
        return strong;
      }
    }
    if (values.contains("position") && values.stream().anyMatch(v -> !v.equals("position"))) {
      return "mixed";
    }
    return values.contains("institution") ? "institution" : values.get(0);
  }
}
