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
    Optional<String> relativeYear) {

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
        index, finding, mainSection, section, inHeading, goesOn, listed, other, relativeYear);
  }

  Edtf edtf() {
    return finding.edtf();
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
