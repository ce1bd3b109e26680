package legajo.pipeline.document;

import java.util.List;
import legajo.rules.Span;

/**
 * A person whom a list or a sentence names, with the words beside the name.
 *
 * @param name where the name stands, without honorifics
 * @param parts what stands beside the name, in order
 * @param notes remarks on the person, without their brackets
 * @param group whose people the list names
 * @param section id of the section
 * @param rule id of the rule that found the person
 */
public record PersonFinding(
    Span name, List<Part> parts, List<Span> notes, PeopleGroup group, String section, String rule) {
  public PersonFinding {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** What a part of the words beside a name is, as far as its own words tell. */
  public enum Kind {
    POSITION,
    UNIT,
    INSTITUTION,
    /** The name of an institution, or of a unit inside one: "Secretaría de Empleo". */
    INSTITUTION_OR_UNIT,
    /**
     * Words that don't tell what they name: a unit ("Redes y Boyas") or a firm ("Mareas del Sur").
     */
    UNNAMED,
    /** The acronym of an institution or of a unit. */
    ACRONYM,
    COUNTRY,
    /** A mark that tells the delegation, whatever group the list is in: "(CR)". */
    DELEGATION
  }

  /**
   * A part of the words beside a name.
   *
   * @param kind what it is
   * @param span where it stands
   * @param value as the record would have it, where it isn't the words themselves: the code of a
   *     country or of an organisation; else empty
   */
  public record Part(Kind kind, Span span, String value) {
    /** A part that means its own words. */
    public Part(Kind kind, Span span) {
      this(kind, span, "");
    }
  }
}
