package legajo.pipeline.extract.dates;

import legajo.rules.Span;

/**
 * The characters on either side of a finding. Words that look like a date inside a link, an e-mail
 * address, a file name, a reference number or a telephone number name none.
 */
final class Surroundings {
  private static final int LONGEST_EXTENSION = 4;

  private Surroundings() {}

  /** Whether the span is a part of something longer that holds no spaces. */
  static boolean cut(String text, Span span) {
    return cutBefore(text, span.begin())
        || cutAfter(text, span.end())
        || inLink(text, span.begin(), span.end());
  }

  private static boolean cutBefore(String text, int begin) {
    if (begin == 0) {
      return false;
    }
    char before = text.charAt(begin - 1);
    if (before == '_' || before == '@' || before == '+' || before == '#' || before == '=') {
      return true;
    }
    boolean joins = before == '/' || before == '-' || before == '.' || before == ',';
    return joins && begin > 1 && Character.isDigit(text.charAt(begin - 2));
  }

  private static boolean cutAfter(String text, int end) {
    if (end == text.length()) {
      return false;
    }
    char after = text.charAt(end);
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    return switch (after) {
      case '_', '@', '%', '=' -> true;
      case '/', '-' -> Character.isDigit(next);
      case '.' -> isExtension(text, end + 1);
      default -> false;
    };
  }

  /** Whether a file's extension stands here: "pdf", but not the "La" of a sentence run on. */
  private static boolean isExtension(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int length = end - begin;
    return length > 0
        && length <= LONGEST_EXTENSION
        && (length == 1
            || !Character.isLowerCase(text.charAt(begin + 1))
            || !Character.isUpperCase(text.charAt(begin)));
  }

  private static boolean inLink(String text, int begin, int end) {
    int from = begin;
    while (from > 0 && text.charAt(from - 1) > ' ') {
      from--;
    }
    if (from == begin) {
      return false;
    }
    String token = text.substring(from, end);
    return token.contains("://") || token.contains("www.") || token.indexOf('@') >= 0;
  }
}
