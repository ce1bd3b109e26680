package legajo.pipeline.extract.people;

import legajo.rules.Span;

/**
 * Tells the lines where a report is signed. Who signs below a list is not listed again; where
 * nobody is listed, those who sign took part.
 */
final class SigningLines {
  private static final int LONGEST_LINE = 90;

  /** "M.D.C." */
  private static final int LONGEST_DISTRICT = 8;

  private final PeopleWords words;
  private final PeopleText t;

  /** Whether the list has no other people than those who sign. */
  private boolean only;

  private boolean over;

  SigningLines(PeopleWords words, PeopleText text) {
    this.words = words;
    this.t = text;
  }

  /** Whether the list has ended where the report is signed. */
  boolean areOver() {
    return over;
  }

  /** Whether those who sign are all that the list has. */
  boolean areAll() {
    return only;
  }

  /**
   * Whether a line names nobody of the list, for it is one to sign on or stands below one.
   *
   * @param listed whether people stand above it
   */
  boolean hold(Span content, boolean listed) {
    boolean signing = isSigning(content, listed);
    only |= signing && !listed;
    over |= signing && !only;
    return over || signing;
  }

  /** "Dado en …", "Lima, 3 de mayo de 2019", a line to sign on. */
  private boolean isSigning(Span content, boolean listed) {
    if (t.folded().startsWith("____", content.begin())
        || words.signing.has(t, content.begin(), content.end())) {
      return true;
    }
    int comma = content.length() > LONGEST_LINE ? -1 : content.indexOf(",", t.folded());
    if (comma < 0 || comma + 2 >= content.end()) {
      return false;
    }
    return listed && isPlace(content, comma) || isDay(content, comma);
  }

  private boolean isDay(Span content, int comma) {
    int day = t.skipSpaces(comma + 1, content.end());
    int dayEnd = t.wordEnd(day, content.end());
    return dayEnd > day
        && dayEnd - day <= 2
        && Character.isDigit(t.folded().charAt(day))
        && t.folded().startsWith(" de ", dayEnd);
  }

  /** "Tegucigalpa, M.D.C.", "Quito, Ecuador": a place that is all of a line below the people. */
  private boolean isPlace(Span content, int comma) {
    Span city = t.trimmed(content.begin(), comma);
    Span rest = t.trimmed(comma + 1, content.end());
    boolean district =
        rest.length() <= LONGEST_DISTRICT
            && rest.of(t.text()).matches("(?:\\p{Lu}\\.){2,4}|D\\. ?[CFN]\\.?");
    return PeopleWords.isWhole(words.cities, t, city)
        && (district || PeopleWords.isWhole(words.countries, t, rest));
  }
}
