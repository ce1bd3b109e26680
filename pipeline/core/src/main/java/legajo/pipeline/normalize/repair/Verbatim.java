package legajo.pipeline.normalize.repair;

/** Tells what must come through letter for letter: links, addresses, file names, codes. */
final class Verbatim {
  private Verbatim() {}

  /**
   * Whether this is such a thing.
   *
   * @param chunk characters without a blank
   */
  static boolean isVerbatim(String chunk) {
    return chunk.indexOf('@') >= 0
        || chunk.contains("//")
        || chunk.contains(":\\")
        || chunk.regionMatches(true, 0, "www", 0, 3)
        || chunk.regionMatches(true, 0, "http", 0, 4)
        || hasSignInside(chunk)
        || hasDotInside(chunk);
  }

  /** Signs that codes and addresses have between their letters, and words haven't. */
  private static boolean hasSignInside(String chunk) {
    for (int i = 1; i + 1 < chunk.length(); i++) {
      if ("_&=#%$+~^<>".indexOf(chunk.charAt(i)) >= 0
          && Character.isLetterOrDigit(chunk.charAt(i - 1))
          && Character.isLetterOrDigit(chunk.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code informe.pdf}, {@code rialnet.org}, {@code p.m.}: a full stop between small letters. */
  private static boolean hasDotInside(String chunk) {
    for (int i = 1; i + 1 < chunk.length(); i++) {
      if (chunk.charAt(i) == '.'
          && Character.isLetterOrDigit(chunk.charAt(i - 1))
          && (Character.isLowerCase(chunk.charAt(i + 1))
              || Character.isLetter(chunk.charAt(i - 1))
                  && Character.isDigit(chunk.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
