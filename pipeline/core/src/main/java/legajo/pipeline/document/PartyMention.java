package legajo.pipeline.document;

import java.util.Optional;
import legajo.rules.Span;

/**
 * A mention of a body that may be a party of the cooperation, or of a country that stands for it.
 *
 * @param kind what is mentioned
 * @param place in what part of the report
 * @param span all words of the mention
 * @param name the body's name, without its country and acronym
 * @param acronym the body's acronym
 * @param country ISO 3166-1 alpha-2
 * @param rule id of the rule that found it
 */
public record PartyMention(
    Kind kind,
    Place place,
    Span span,
    Optional<Naming> name,
    Optional<Naming> acronym,
    Optional<Naming> country,
    String rule) {
  public PartyMention {
    if (name.isEmpty() && acronym.isEmpty() && country.isEmpty()) {
      throw new IllegalArgumentException("a mention of nothing at " + span);
    }
  }

  /** What is mentioned. */
  public enum Kind {
    /** A ministry, or what has another name and is one ("Secretaría del Trabajo"). */
    MINISTRY,
    /** Another institution of a country. */
    INSTITUTION,
    /** An institution by its acronym alone. */
    ACRONYM,
    /** A country or its people. */
    COUNTRY
  }

  /** Parts of a report that differ in what a mention there tells. */
  public enum Place {
    /** The title page or what stands before the first heading. */
    TITLE,
    /** The description of the activity. */
    DESCRIPTION,
    /** Objectives and product. */
    OBJECTIVES,
    /** The text on method. */
    METHODOLOGY,
    /** A heading that names whose next steps or comments follow. */
    HEADING,
    /** The list of participants. */
    PARTICIPANTS,
    /** Anywhere else. */
    ELSEWHERE;

    /** Whether the parties of a cooperation are introduced here. */
    public boolean introduces() {
      return this == TITLE || this == DESCRIPTION;
    }
  }

  /** Whether this names a body and not only a country. */
  public boolean isBody() {
    return kind != Kind.COUNTRY;
  }

  /** Whether both are said to be of one country. */
  public boolean sharesCountryWith(PartyMention other) {
    return country.isPresent()
        && other.country.isPresent()
        && country.get().value().equals(other.country.get().value());
  }
}
