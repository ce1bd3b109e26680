package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/** Tells what stands below a column's heading, which may name several things. */
final class ColumnHeadings {
  private static final int LONGEST = 60;
  private static final Pattern JOINTS =
      Pattern.compile("\\s*[/,;&|\u2013\u2014-]\\s*|\\s+(?:y|e|o|u|y/o|and|or)\\s+|\\s*[()]\\s*");

  /** "Institución a la que pertenece", "Cargo que ocupa", "Puesto actual". */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:(?:a |en |de |por |con )?(?:el |la |los |las )?(?:que|cual|quien) .+"
              + "|actual|actuales|completo|completa|completos|institucional|oficial|personal"
              + "|\\(.*\\))");

  /** "Nombre de la institución", "Rol en el proyecto". */
  private static final Pattern LINKED =
      Pattern.compile(
          "(de|del|en|dentro de|durante|para|ante) ?(?:(?:el|la|los|las|este|esta|su|sus) )?(.+)");

  /** What a column of several things is read as, the strongest first. */
  private static final List<String> STRONGEST = List.of("name", "surname", "delegation");

  private final Vocabulary columns;

  ColumnHeadings(Vocabulary columns) {
    this.columns = columns;
  }

  /** What each column holds, if the cells are the headings of a table; else empty. */
  List<String> columns(List<String> cells) {
    List<String> found = new ArrayList<>();
    int known = 0;
    int filled = 0;
    for (String cell : cells) {
      Optional<String> column = valueOf(cell).or(() -> longer(cell));
      found.add(column.orElse(cell.isEmpty() ? "none" : "unknown"));
      known += column.isPresent() ? 1 : 0;
      filled += cell.isEmpty() ? 0 : 1;
    }
    // A chart of attendance has more columns, one for each meeting.
    boolean chart = known > 2 && found.contains("name");
    return chart || known >= 2 && known * 2 >= filled ? withoutPart(found) : List.of();
  }

  /** Whether each cell is the heading of a column, one of them that of the names. */
  boolean areAll(List<String> cells) {
    List<Optional<String>> values = cells.stream().map(this::valueOf).toList();
    return values.stream().allMatch(Optional::isPresent) && values.contains(Optional.of("name"));
  }

  /** What columns hold whose headings go on in a second row; empty where the two are none. */
  Optional<List<String>> joined(List<String> first, List<String> second) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      String head = i < first.size() ? first.get(i) : "";
      String tail = i < second.size() ? second.get(i) : "";
      cells.add((head + " " + tail).strip());
    }
    return Optional.of(columns(cells)).filter(found -> found.contains("name"));
  }

  /** What people did in the cooperation is no office where offices have a column of their own. */
  private static List<String> withoutPart(List<String> found) {
    boolean offices = found.contains("position") || found.contains("mixed");
    return found.stream()
        .map(column -> column.equals("role") ? offices ? "none" : "position" : column)
        .toList();
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

  /** A heading that says more than what the column holds; a cell of a row may begin so, too. */
  private Optional<String> longer(String heading) {
    String folded = Folding.fold(heading);
    int end = heading.length() > LONGEST ? -1 : columns.endOfTermAt(folded, 0);
    if (end <= 0 || end >= folded.length()) {
      return Optional.empty();
    }
    String rest = folded.substring(end).strip();
    Optional<String> value = columns.valueOf(folded.substring(0, end));
    if (value.isEmpty() || CLAUSE.matcher(rest).matches()) {
      return value;
    }
    Matcher linked = LINKED.matcher(rest);
    if (!linked.matches()) {
      return Optional.empty();
    }
    String noun = linked.group(2);
    int nounEnd = columns.endOfTermAt(noun, 0);
    Optional<String> inner =
        nounEnd > 0 ? columns.valueOf(noun.substring(0, nounEnd)) : Optional.empty();
    boolean within = !linked.group(1).startsWith("de") || linked.group(1).startsWith("den");
    if (within) {
      return inner.isPresent() ? value : Optional.of("none");
    }
    return value.get().equals("name") || inner.filter("none"::equals).isPresent()
        ? inner
        : inner.map(v -> value.get());
  }

  private static String joined(List<String> values) {
    for (String strong : STRONGEST) {
      if (values.contains(strong)) {
        return strong;
      }
    }
    boolean position = values.contains("position") || values.contains("role");
    if (position && values.stream().anyMatch(v -> !v.equals("position") && !v.equals("role"))) {
      return "mixed";
    }
    if (position) {
      return values.contains("position") ? "position" : "role";
    }
    return values.contains("institution") ? "institution" : values.get(0);
  }
}
