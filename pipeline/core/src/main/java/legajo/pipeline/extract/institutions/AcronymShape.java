package legajo.pipeline.extract.institutions;

import java.util.regex.Pattern;
import legajo.pipeline.extract.text.WordScan;

/** What an acronym looks like: MTPE, MITRADEL, MinTrabajo, MTEySS, M.T.S.S. */
public final class AcronymShape {
  private static final int LONGEST = 14;

  /** "Mintrab", "Mintrabajo", "Mitrab"; not "Ministerio", "Ministra", "Minas". */
  private static final Pattern SHORT_NAME =
      Pattern.compile("M(?:in(?!ist|er)|i(?!n))[tldesp][a-z]{2,9}");

  private AcronymShape() {}

  /** One past the acronym that begins at this place, or -1. */
  public static int endAt(CharSequence text, int begin, int limit) {
    if (begin >= limit
        || !Character.isUpperCase(text.charAt(begin))
        || begin > 0 && WordScan.isWordUnit(text.charAt(begin - 1))) {
      return -1;
    }
    int end = begin;
    while (end < limit && isUnit(text, end, limit)) {
      end++;
    }
    return isAcronym(text, begin, end) ? end : -1;
  }

  /** One past the short name written like a word ("Mintrab") that begins here, or -1. */
  public static int endOfShortName(CharSequence text, int begin, int limit) {
    int end = WordScan.wordEnd(text, begin, limit);
    return SHORT_NAME.matcher(text.subSequence(begin, end)).matches() ? end : -1;
  }

  /** Letters, and full stops or ampersands with a letter on either side. */
  private static boolean isUnit(CharSequence text, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (c == '-') {
      return isCountryBehind(text, at + 1, limit);
    }
    return (c == '.' || c == '&')
        && at + 1 < limit
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at - 1));
  }

  /** "MTSS-UY", where two ministries have one acronym. */
  private static boolean isCountryBehind(CharSequence text, int at, int limit) {
    return WordScan.wordEnd(text, at, limit) == at + 2
        && WordScan.isUpperCase(text, at, at + 2)
        && Character.isUpperCase(text.charAt(at - 2));
  }

  private static boolean isAcronym(CharSequence text, int begin, int end) {
    int capitals = 0;
    boolean roman = true;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      roman &= "IVX".indexOf(c) >= 0;
      if (Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && !roman && end - begin <= LONGEST;
  }
}
