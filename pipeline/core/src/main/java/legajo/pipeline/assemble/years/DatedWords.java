package legajo.pipeline.assemble.years;

import java.util.Optional;
import legajo.model.Edtf;
import legajo.model.SectionKind;
import legajo.pipeline.document.DateFinding;

/**
 * A date of the text and where it stands.
 *
 * @param index its place among the dates
 * @param finding the words
 * @param mainSection which of the main sections it stands in, from 0
 * @param section kind of the main section
 * @param inHeading whether it stands in a heading
 * @param goesOn whether it stands in the sentence of the date before it
 * @param listed whether it goes on a list that the date before it begins: "12 de mayo y 3 de junio"
 * @param role what the words around it say that it is
 * @param lead what the words right before it make of it
 * @param tense what its verb tells
 * @param relativeYear which year its words mean ("del año siguiente"), as the vocabulary has it
 */
record DatedWords(
    int index,
    DateFinding finding,
    int mainSection,
    Optional<SectionKind> section,
    boolean inHeading,
    boolean goesOn,
    boolean listed,
    Role role,
    Optional<String> relativeYear,
    Lead lead,
    Optional<Tense> tense) {

  /** What the words right before a date make of it. */
  enum Lead {
    /** A term, which lies after what is told: "hasta el 31 de diciembre". */
    TERM,
    /** A term that words such as "plazo" or "a más tardar" tell, whatever the verb. */
    DEADLINE,
    /** The beginning of what still goes on: "desde el 3 de mayo". */
    SINCE,
    NONE
  }

  /** What the verb that a date goes with tells. */
  enum Tense {
    PAST,
    COMING,
    /** "debía empezar en mayo": nothing of its side of the writing. */
    OPEN
  }

  /** What the words around a date say that it is. */
  enum Role {
    /** When the cooperation was selected in its call. */
    CALL,
    /** The version line's. */
    VERSION,
    /** Before the text was written: "el pasado 12 de mayo". */
    PAST,
    /** After the text was written: "el próximo 12 de mayo". */
    COMING,
    /** Any other. */
    OTHER
  }

  DatedWords as(Role other) {
    return new DatedWords(
        index,
        finding,
        mainSection,
        section,
        inHeading,
        goesOn,
        listed,
        other,
        relativeYear,
        lead,
        tense);
  }

  DatedWords with(DateFinding other) {
    return new DatedWords(
        index,
        other,
        mainSection,
        section,
        inHeading,
        goesOn,
        listed,
        role,
        relativeYear,
        lead,
        tense);
  }

  Edtf edtf() {
    return finding.edtf();
  }

  /** Whether it says nothing of the order of telling: a term, but not one of the steps to come. */
  boolean isAside() {
    return isTerm() && !isIn(SectionKind.NEXT_STEPS) && !inHeading;
  }

  /** Whether its verb tells what was to come then. */
  boolean isOpen() {
    return tense.equals(Optional.of(Tense.OPEN));
  }

  /** Whether its verb tells what was done. */
  boolean isPast() {
    return tense.equals(Optional.of(Tense.PAST));
  }

  /** Whether its verb tells what will be done. */
  boolean isComing() {
    return tense.equals(Optional.of(Tense.COMING));
  }

  /** Whether it is the term of something. */
  boolean isTerm() {
    return lead == Lead.TERM || lead == Lead.DEADLINE;
  }

  boolean isStated() {
    return !edtf().lacksYear();
  }

  /** Whether this is a year alone, which says little about the dates around it. */
  boolean isBareYear() {
    return edtf().begin().length() == 4;
  }

  /** Whether this is one day of the calendar. */
  boolean isDay() {
    return !edtf().isInterval() && edtf().value().length() == 10;
  }

  boolean isIn(SectionKind kind) {
    return section.filter(kind::equals).isPresent();
  }
}
