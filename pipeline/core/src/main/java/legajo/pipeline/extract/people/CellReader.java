package legajo.pipeline.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.PersonFinding.Kind;
import legajo.pipeline.document.PersonFinding.Part;
import legajo.rules.Span;

/** Reads what a cell says of the person of its row, by what its column holds. */
final class CellReader {
  private final PeopleWords words;
  private final AffiliationReader affiliations;

  CellReader(PeopleWords words, AffiliationReader affiliations) {
    this.words = words;
    this.affiliations = affiliations;
  }

  /**
   * Which of a person's words have columns of their own, and are said in this row.
   *
   * @param position whether the table has a column of offices
   * @param unit whether it has one of units
   * @param institution whether it has one of institutions that isn't empty in this row
   */
  record Beside(boolean position, boolean unit, boolean institution) {
    static final Beside NOTHING = new Beside(false, false, false);
  }

  /** What a cell says below a heading, or behind a label. */
  Affiliation read(PeopleText t, Span cell, String column, Beside beside) {
    return switch (column) {
      case "position", "role" ->
          words.skipHonorifics(t, cell.begin(), cell.end()) < cell.end()
              ? affiliations.read(t, cell.begin(), cell.end(), Kind.POSITION)
              : Affiliation.NONE;
      case "institution" -> institution(t, cell, beside);
      case "unit" -> unit(t, cell, beside);
      case "unknown" -> unknown(t, cell, beside);
      default -> affiliations.read(t, cell.begin(), cell.end());
    };
  }

  /** What stands behind the name in its cell; beside a column of offices a bracket is a remark. */
  Affiliation behindName(PeopleText t, int from, Span cell, Beside beside) {
    if (from >= cell.end()) {
      return Affiliation.NONE;
    }
    int open = t.skipSpaces(from, cell.end());
    boolean remark =
        beside.position()
            && open < cell.end()
            && t.opensBracket(open)
            && t.closing(open, cell.end()) == cell.end() - 1;
    return remark
        ? new Affiliation(List.of(), List.of(t.trimmed(open + 1, cell.end() - 1)))
        : affiliations.read(t, from, cell.end());
  }

  /** Below a heading of which nothing is known, an office is one if no other column has them. */
  private Affiliation unknown(PeopleText t, Span cell, Beside beside) {
    Affiliation read = affiliations.read(t, cell.begin(), cell.end());
    boolean wanted =
        !read.parts().isEmpty()
            && switch (read.parts().get(0).kind()) {
              case POSITION -> !beside.position();
              case UNIT -> !beside.unit();
              case INSTITUTION, INSTITUTION_OR_UNIT, ACRONYM -> !beside.institution();
              case UNNAMED, COUNTRY, DELEGATION -> false;
            };
    return wanted ? read : Affiliation.NONE;
  }

  private Affiliation unit(PeopleText t, Span cell, Beside beside) {
    Affiliation read = affiliations.read(t, cell.begin(), cell.end());
    boolean unit =
        beginsWithOffice(t, read)
            || !read.parts().isEmpty() && isUnitHere(read.parts().get(0), beside);
    return unit ? withFirst(read, Kind.UNIT) : read;
  }

  /** "Región Brunca" in a column of units; a body is one where institutions have their own. */
  private static boolean isUnitHere(Part part, Beside beside) {
    return switch (part.kind()) {
      case UNNAMED -> true;
      case INSTITUTION_OR_UNIT, INSTITUTION, ACRONYM ->
          beside.institution() && part.value().isEmpty();
      case POSITION, UNIT, COUNTRY, DELEGATION -> false;
    };
  }

  /** "Secretaria de Trabajo", whose accent was lost, is no secretary in a column of offices. */
  private boolean beginsWithOffice(PeopleText t, Affiliation read) {
    return !read.parts().isEmpty()
        && read.parts().get(0).kind() == Kind.POSITION
        && words.ministries.has(
            t, read.parts().get(0).span().begin(), read.parts().get(0).span().end());
  }

  private static Affiliation withFirst(Affiliation read, Kind kind) {
    List<Part> parts = new ArrayList<>(read.parts());
    parts.set(0, new Part(kind, parts.get(0).span()));
    return new Affiliation(parts, read.notes());
  }

  private Affiliation institution(PeopleText t, Span cell, Beside beside) {
    Affiliation all = affiliations.read(t, cell.begin(), cell.end(), Kind.INSTITUTION);
    Affiliation read = beside.unit() ? withoutPartOfBody(all) : all;
    boolean here =
        !read.parts().isEmpty() && isInstitutionHere(read.parts()) || beginsWithOffice(t, read);
    return here ? withFirst(read, Kind.INSTITUTION) : read;
  }

  /** "OSHA, USDOL" beside a column of units: the body that the first is a part of. */
  private static Affiliation withoutPartOfBody(Affiliation read) {
    Optional<Part> last =
        read.parts().stream().filter(p -> p.kind() == Kind.ACRONYM).reduce((a, b) -> b);
    return last.isEmpty()
        ? read
        : new Affiliation(
            read.parts().stream()
                .filter(p -> p.kind() != Kind.ACRONYM || p.equals(last.get()))
                .toList(),
            read.notes());
  }

  /** "Dirección del Trabajo" in a column of institutions, unless another institution follows. */
  private static boolean isInstitutionHere(List<Part> parts) {
    return switch (parts.get(0).kind()) {
      case INSTITUTION_OR_UNIT -> true;
      case POSITION, ACRONYM -> parts.size() == 1;
      case UNIT, UNNAMED ->
          parts.stream().allMatch(part -> part.kind() == Kind.UNIT || part.kind() == Kind.UNNAMED);
      default -> false;
    };
  }
}
