package legajo.pipeline.normalize.repair;

/** What kind of damage a repair of a word mends; the ids stand in the record. */
enum RepairRule {
  ACCENT_LOST("ocr.accent-lost"),
  LETTER_MISREAD("ocr.letter-misread"),
  CASE("ocr.case"),
  REAL_WORD("ocr.real-word"),
  WORDS_JOINED("ocr.words-joined"),
  WORD_PARTED("ocr.word-parted"),
  QUESTION_MARK("ocr.question-mark");

  private final String id;

  RepairRule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /**
   * The rule that a repair follows.
   *
   * @param token the word as it was read
   * @param known whether the misread word is a word, too
   */
  static RepairRule of(String token, Candidate candidate, boolean known) {
    if (candidate.text().startsWith("¿")) {
      return QUESTION_MARK;
    }
    if (candidate.text().indexOf(' ') >= 0) {
      return WORDS_JOINED;
    }
    if (candidate.edits().stream().anyMatch(Edit::isLostBlank)) {
      return WORD_PARTED;
    }
    if (candidate.text().equalsIgnoreCase(token)) {
      return CASE;
    }
    if (known) {
      return REAL_WORD;
    }
    return candidate.edits().stream().allMatch(edit -> edit.losesMark(token))
        ? ACCENT_LOST
        : LETTER_MISREAD;
  }
}
