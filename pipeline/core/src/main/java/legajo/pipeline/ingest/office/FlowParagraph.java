package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import legajo.pipeline.document.SourceText.Role;

/** The words of a paragraph, or of a table's row, while they are written. */
final class FlowParagraph {
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final Deque<Link> openLinks = new ArrayDeque<>();
  private final Role role;
  private boolean bold = true;
  private boolean inked;

  FlowParagraph(Role role) {
    this.role = role;
  }

  /**
   * A link over words of the paragraph.
   *
   * @param begin where they begin
   * @param end where they end; where they begin, while they are being written
   * @param target its address
   */
  record Link(int begin, int end, String target) {
    Link moved(int by, int least, int most) {
      int from = Math.max(least, Math.min(most, begin));
      return new Link(from + by, Math.max(from, Math.min(most, end)) + by, target);
    }
  }

  Role role() {
    return role;
  }

  /** Without line feeds at its end. */
  String text() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  int length() {
    return text.length();
  }

  List<Link> links() {
    return links;
  }

  boolean isBold() {
    return inked && bold;
  }

  /** Whether it has a word yet. */
  boolean isInked() {
    return inked;
  }

  /** Adds words; a line feed breaks the line. Other control characters are no words. */
  void add(CharSequence words, boolean boldWords) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
        text.append(c);
        if (!Character.isWhitespace(c)) {
          inked = true;
          bold &= boldWords;
        }
      }
    }
  }

  /** Adds what parts cells, which is no word. */
  void part(String between) {
    text.append(between);
  }

  /** Adds a paragraph's words as part of a line: its line breaks and tabs are blanks. */
  void addInline(FlowParagraph added) {
    String words = added.text.toString();
    int from = words.length() - words.stripLeading().length();
    int end = words.stripTrailing().length();
    int shift = text.length() - from;
    text.append(words.substring(from, end).replace('\n', ' ').replace('\t', ' '));
    added.links.forEach(link -> links.add(link.moved(shift, from, end)));
    bold &= added.bold;
    inked |= added.inked;
  }

  void beginLink(String target) {
    openLinks.push(new Link(text.length(), text.length(), target));
  }

  void endLink() {
    if (openLinks.isEmpty()) {
      return;
    }
    Link link = openLinks.pop();
    int begin = link.begin();
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    if (!link.target().isBlank()) {
      links.add(new Link(begin, text.length(), link.target()));
    }
  }

  void endLinks() {
    while (!openLinks.isEmpty()) {
      endLink();
    }
  }
}
