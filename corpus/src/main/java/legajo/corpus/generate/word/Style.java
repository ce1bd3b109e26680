package legajo.corpus.generate.word;

import legajo.corpus.generate.manuscript.Look;

/**
 * The habits of one author.
 *
 * @param numbering of main sections
 * @param subnumbering of the sections inside them
 * @param capitals whether main headings are in capitals
 * @param subcapitals whether those inside are
 * @param colons whether headings end in a colon
 * @param runIn whether main headings stand before the first words of their text
 * @param title how the title stands
 * @param meetings how meetings are told
 * @param attendance how people are listed
 * @param groups how their delegations are headed
 * @param proseDay days in running text
 * @param headingDay days in headings, labels and tables
 * @param clock times
 * @param places where the places of times stand
 * @param slashes whether times of two places are parted by a slash
 * @param cities whether places are cities and not countries
 * @param bullet of lists
 * @param letters whether lists of objectives are lettered, and not bulleted
 * @param articles whether countries have their article: el Perú
 * @param dropsYears whether a year that is plain is left out
 * @param setiembre whether September is that
 * @param honorifics whether people have their titles
 * @param coordinationInMethod whether the coordination meeting is told with the method
 * @param calendar whether a list of meetings stands below the title
 * @param annexes how many
 * @param ordinal how ordinals are written
 */
record Style(
    Numbering numbering,
    Subnumbering subnumbering,
    boolean capitals,
    boolean subcapitals,
    boolean colons,
    boolean runIn,
    TitleForm title,
    MeetingForm meetings,
    AttendanceForm attendance,
    GroupForm groups,
    DayForm proseDay,
    DayForm headingDay,
    ClockForm clock,
    ClockWriter.Places places,
    boolean slashes,
    boolean cities,
    String bullet,
    boolean letters,
    boolean articles,
    boolean dropsYears,
    boolean setiembre,
    boolean honorifics,
    boolean coordinationInMethod,
    boolean calendar,
    int annexes,
    OrdinalForm ordinal,
    Look look) {

  /** Numbers of main sections. */
  enum Numbering {
    NONE,
    ARABIC,
    ARABIC_DASH,
    BRACKET,
    ROMAN,
    LETTER,
    CLAUSE
  }

  /** Numbers of sections inside main sections. */
  enum Subnumbering {
    NONE,
    DECIMAL,
    LETTER
  }

  /** How the title stands. */
  enum TitleForm {
    NONE,
    ONE_LINE,
    LINES
  }

  /** How meetings are told. */
  enum MeetingForm {
    HEADINGS,
    RUN_IN,
    LABELLED,
    TABLE,
    PROSE
  }

  /** How people are listed. */
  enum AttendanceForm {
    DASH,
    COMMA,
    COLON,
    NUMBERED,
    TABLE,
    WIDE_TABLE,
    INLINE,
    PROSE,
    REVERSED
  }

  /** How delegations are headed. */
  enum GroupForm {
    DELEGATION,
    COUNTRY,
    COUNTRY_AND_MINISTRY,
    NESTED,
    ON_BEHALF
  }

  /** How ordinals are written: primera, 1ª, Sesión 1. */
  enum OrdinalForm {
    WORD,
    SIGN,
    FIGURE,
    NUMBER_SIGN
  }
}
