package legajo.pipeline.normalize;

/** Rules that change characters; their ids stand in the record's repairs. */
enum CharacterRule {
  /** Place 0 means that nothing changed the character. */
  NONE(""),
  NFC("unicode.nfc"),
  LIGATURE("unicode.ligature"),
  INVISIBLE("unicode.invisible"),
  SYMBOL_FONT("unicode.symbol-font"),
  SOFT_HYPHEN("layout.soft-hyphen"),
  HYPHENATION("layout.hyphenated-word"),
  MOJIBAKE("encoding.mojibake");

  private static final CharacterRule[] ALL = values();

  private final String id;

  CharacterRule(String id) {
    this.id = id;
  }

  int code() {
    return ordinal();
  }

  static String idOf(int code) {
    return ALL[code].id;
  }

  /** How many codes there are; changes of whole words are numbered from here on. */
  static int count() {
    return ALL.length;
  }
}
