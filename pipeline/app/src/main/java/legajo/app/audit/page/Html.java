package legajo.app.audit.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML, element by element. Texts and attributes are escaped, always; elements are closed in
 * their order, or the page isn't given out.
 */
final class Html {
  private static final Set<String> VOID = Set.of("meta", "input", "col", "br");

  private final StringBuilder out = new StringBuilder("<!doctype html>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Opens an element; attributes may follow. */
  Html open(String element) {
    endTag();
    out.append('<').append(element);
    inTag = true;
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  /** An attribute of the element that was just opened. */
  Html with(String attribute, Object value) {
    if (!inTag) {
      throw new IllegalStateException("no element takes the attribute " + attribute);
    }
    out.append(' ').append(attribute).append("=\"");
    escape(String.valueOf(value));
    out.append('"');
    return this;
  }

  /** Text in the open element. */
  Html text(String text) {
    endTag();
    escape(text);
    return this;
  }

  /** Closes the innermost element, which is this one. */
  Html close(String element) {
    endTag();
    if (!element.equals(open.peek())) {
      throw new IllegalStateException("</" + element + "> closes <" + open.peek() + ">");
    }
    out.append("</").append(open.pop()).append('>');
    if (!Set.of("span", "mark", "code", "a", "strong").contains(element)) {
      out.append('\n');
    }
    return this;
  }

  /** An element with nothing but text. */
  Html element(String element, String text) {
    return open(element).text(text).close(element);
  }

  /** An element of a class with nothing but text. */
  Html element(String element, String cssClass, String text) {
    return open(element).with("class", cssClass).text(text).close(element);
  }

  /** A script or style of the program's own, as it is. */
  Html own(String element, String content) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("a " + element + " would end early");
    }
    open(element);
    endTag();
    out.append('\n').append(content);
    return close(element);
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(sign);
        // HTML takes no other control characters.
        default -> out.append(Character.isISOControl(sign) ? ' ' : sign);
      }
    }
  }

  /** The page. */
  String page() {
    endTag();
    if (!open.isEmpty()) {
      throw new IllegalStateException("<" + open.peek() + "> is not closed");
    }
    return out.toString();
  }
}
