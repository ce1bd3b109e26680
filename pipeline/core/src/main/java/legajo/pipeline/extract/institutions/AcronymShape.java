package legajo.pipeline.extract.institutions;

import legajo.pipeline.extract.text.WordScan;

/** What an acronym looks like: MTPE, MITRADEL, MinTrabajo, MTEySS, M.T.S.S. */
public final class AcronymShape {
  private static final int LONGEST = 14;

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

  /** Letters, and full stops or ampersands with a letter on either side. */
  private static boolean isUnit(CharSequence text, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return (c == '.' || c == '&')
        && at + 1 < limit
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at - 1));
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
