package legajo.pipeline.assemble.checks;

/** Words of a report inside a message. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /** The words between quotation marks; long ones are cut at a word. */
  static String of(String words) {
    if (words.length() <= LONGEST) {
      return "“" + words + "”";
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    int end = cut > 0 ? cut : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
    return "“" + words.substring(0, end) + " …”";
  }
}
