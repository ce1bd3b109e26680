package legajo.pipeline.ingest.text;

/** How likely a character beyond ASCII stands between its neighbours in a western text. */
final class Plausibility {
  private static final int LIKELY = 4;
  private static final int POSSIBLE = 2;
  private static final int NEUTRAL = 0;
  private static final int ODD = -2;
  private static final int IMPOSSIBLE = -20;

  private static final String SPANISH = "áéíóúüñÁÉÍÓÚÜÑ";
  private static final String OPENING = "«“‘‹„‚";
  private static final String CLOSING = "»”’›";
  private static final String COMMON_MARKS = "…€•·§°®©™´±²³×¼½¾";

  private Plausibility() {}

  static int of(char before, char c, char after) {
    if (Character.isISOControl(c) || c == '\uFFFD') {
      return IMPOSSIBLE;
    }
    if (c == 'ª' || c == 'º') {
      return ordinal(before, after);
    }
    if (Character.isLetter(c)) {
      return letter(before, c, after);
    }
    return mark(before, c, after);
  }

  private static int ordinal(char before, char after) {
    boolean numbered = Character.isDigit(before) || before == '.' || before == 'o' || before == 'n';
    return numbered && !Character.isLetter(after) ? LIKELY : ODD;
  }

  private static int letter(char before, char c, char after) {
    boolean spanish = SPANISH.indexOf(c) >= 0;
    if (!isAsciiLetter(before) && !isAsciiLetter(after)) {
      return ODD;
    }
    boolean fits =
        Character.isUpperCase(c)
            ? !Character.isLowerCase(before)
            : !Character.isUpperCase(before) && !Character.isUpperCase(after)
                || Character.isLowerCase(after);
    if (!fits) {
      return ODD;
    }
    return spanish ? LIKELY : NEUTRAL;
  }

  /** Accented letters stand among plain ones; whole words of them are another alphabet. */
  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static int mark(char before, char c, char after) {
    if (c == '¿' || c == '¡') {
      return Character.isLetterOrDigit(before) ? ODD : LIKELY;
    }
    if (OPENING.indexOf(c) >= 0) {
      return Character.isLetterOrDigit(after) && !Character.isLetter(before) ? POSSIBLE : ODD;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return Character.isWhitespace(before) ? ODD : POSSIBLE;
    }
    if (c == '–' || c == '—') {
      return Character.isWhitespace(before) || Character.isDigit(before) ? POSSIBLE : NEUTRAL;
    }
    if (c == '\u00A0' || c == '\u00AD') {
      return NEUTRAL;
    }
    return COMMON_MARKS.indexOf(c) >= 0 ? 1 : ODD;
  }
}
