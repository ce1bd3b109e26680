package legajo.pipeline.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.pipeline.ingest.text.ByteOrderMark;

/** Tells markup from plain text by how it begins. */
final class Markup {
  private static final int HEAD = 4096;

  /** How pages begin that lack their doctype, as mail programs save them. */
  private static final List<String> HTML_TAGS =
      List.of("html", "head", "body", "title", "meta", "table", "div", "p", "h1", "center", "font");

  private Markup() {}

  /** The type of the markup; empty for text without any. */
  static Optional<DetectedType> typeOf(byte[] bytes) {
    String head = head(bytes);
    int begin = afterBlanksAndComments(head);
    if (begin >= head.length() || head.charAt(begin) != '<') {
      return Optional.empty();
    }
    if (head.startsWith("<!doctype html", begin) || beginsWithTag(head, begin)) {
      return Optional.of(DetectedType.HTML);
    }
    return head.startsWith("<?xml", begin) ? Optional.of(xml(head)) : Optional.empty();
  }

  private static DetectedType xml(String head) {
    if (head.contains("<html")) {
      return DetectedType.HTML;
    }
    boolean flatText = head.contains("<office:document") && head.contains("opendocument.text");
    return flatText ? DetectedType.FLAT_ODT : DetectedType.other("application/xml");
  }

  private static boolean beginsWithTag(String head, int begin) {
    for (String tag : HTML_TAGS) {
      int end = begin + 1 + tag.length();
      if (head.startsWith(tag, begin + 1)
          && end < head.length()
          && !Character.isLetterOrDigit(head.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static int afterBlanksAndComments(String head) {
    int i = 0;
    while (i < head.length()) {
      if (Character.isWhitespace(head.charAt(i)) || head.charAt(i) == '\uFEFF') {
        i++;
      } else if (head.startsWith("<!--", i)) {
        int end = head.indexOf("-->", i);
        i = end < 0 ? head.length() : end + 3;
      } else {
        return i;
      }
    }
    return i;
  }

  private static String head(byte[] bytes) {
    Charset charset = ByteOrderMark.charsetOf(bytes).orElse(StandardCharsets.ISO_8859_1);
    return new String(bytes, 0, Math.min(bytes.length, HEAD), charset).toLowerCase(Locale.ROOT);
  }
}
