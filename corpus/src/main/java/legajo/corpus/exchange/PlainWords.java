package legajo.corpus.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as gold has it, and as XML takes it. */
final class PlainWords {
  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  private static final char REPLACEMENT = '\uFFFD';

  private PlainWords() {}

  /** One line, one space between words, NFC. */
  static String of(String text) {
    return Normalizer.normalize(SPACE.matcher(text).replaceAll(" "), Normalizer.Form.NFC).strip();
  }

  /**
   * The text with other characters in place of those that XML 1.0 (section 2.2, Char) forbids, one
   * for one, so that no place moves. Annotation tools keep texts in XML; form feeds, which part
   * pages, become line feeds.
   */
  static String forXml(String text) {
    StringBuilder allowed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\f') {
        allowed.setCharAt(i, '\n');
      } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
        allowed.setCharAt(i, ' ');
      } else if (c >= '\uFFFE' || Character.isSurrogate(c) && !isPaired(text, i)) {
        allowed.setCharAt(i, REPLACEMENT);
      }
    }
    return allowed.toString();
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
