package legajo.pipeline.normalize.table;

/** What a word of a row is, as far as its form and the pack's word lists tell. */
enum Trait {
  /** Begins with a capital. */
  CAPITAL,
  /** One or more dashes, as in empty cells. */
  DASH,
  /** Begins with a digit. */
  DIGITS,
  MAIL,
  /** Part of a telephone number. */
  PHONE,
  /** A time of day in figures. */
  CLOCK,
  /** Stands between or beside times of day. */
  CLOCK_JOINT,
  /** The first word of words that stand for the times of another row, or for none yet. */
  TOLD_ELSEWHERE,
  /** Part of such words. */
  OF_TOLD_ELSEWHERE,
  DATE,
  /** A usual given name. */
  GIVEN_NAME,
  /** A proper name, or a word that is in no dictionary. */
  PROPER,
  /** A name that is known as one, in capitals as acronyms are. */
  NAME_IN_CAPITALS,
  /** An initial, or a name that is usually abbreviated. */
  INITIAL,
  HONORIFIC,
  /** May stand inside a person's name in small letters. */
  PARTICLE,
  /** A preposition, article or conjunction. */
  CONNECTIVE,
  /** Nothing ends with it. */
  NEVER_LAST,
  /** Begins the name of an office that a person holds. */
  ROLE,
  /** Looks like a noun for who does a work. */
  ROLE_LIKE,
  UNIT,
  BODY,
  ACRONYM,
  /** Begins a country's name or stands for a country. */
  COUNTRY,
  /** Goes on a country's name. */
  OF_COUNTRY,
  CITY,
  /** Begins the name of an organisation that takes part. */
  ORGANISATION,
  OF_ORGANISATION,
  ORDINAL,
  /** Begins what meetings are called. */
  MEETING,
  OF_MEETING,
  /** What stands before it can't end there: a preposition, a comma, a dash, a bracket. */
  ATTACHED,
  /** Ends like a plural, as no office does that one person holds. */
  PLURAL,
  /** Stands in brackets. */
  BRACKETED,
  /** Ends with a comma or another sign that nothing ends with. */
  OPEN_END
}
