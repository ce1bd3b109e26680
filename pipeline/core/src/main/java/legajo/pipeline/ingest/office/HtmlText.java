package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import legajo.pipeline.document.SourceText.Role;
import legajo.pipeline.ingest.office.ListLabels.Format;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Says the elements of a web page to a {@link FlowText}. */
final class HtmlText extends DefaultHandler {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> SILENT =
      Set.of(
          "head", "script", "style", "noscript", "template", "object", "svg", "title", "textarea");
  private static final Set<String> BOLD = Set.of("b", "strong", "th");
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div li dt dd blockquote address section article header footer main aside nav center"
                  + " form fieldset figure figcaption caption body pre hr dl td th")
              .split(" "));

  private final FlowText out;
  private final Deque<Items> lists = new ArrayDeque<>();
  private final Deque<Boolean> linked = new ArrayDeque<>();
  private final Deque<Boolean> running = new ArrayDeque<>();
  private int silent;
  private int bold;
  private int heading;
  private boolean newItem;
  private boolean blankBefore;
  private boolean lineBegins;

  HtmlText(FlowText out) {
    this.out = out;
  }

  /** A list: how its items are numbered, and the number of the last. */
  private static final class Items {
    final Format format;
    int number;

    Items(boolean numbered, @Nullable String type, @Nullable String first) {
      this.format = numbered ? format(type) : Format.BULLET;
      this.number = first == null ? 0 : DocxValues.number(first.strip(), 1) - 1;
    }

    String nextLabel() {
      number++;
      return format == Format.BULLET ? ListLabels.BULLET : ListLabels.number(number, format) + ".";
    }

    private static Format format(@Nullable String type) {
      return switch (type == null ? "1" : type.strip()) {
        case "a" -> Format.LOWER_LETTER;
        case "A" -> Format.UPPER_LETTER;
        case "i" -> Format.LOWER_ROMAN;
        case "I" -> Format.UPPER_ROMAN;
        default -> Format.DECIMAL;
      };
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (silent > 0 || SILENT.contains(name)) {
      silent++;
      return;
    }
    bold += BOLD.contains(name) ? 1 : 0;
    switch (name) {
      case "table" -> {
        endParagraph();
        out.beginTable();
      }
      case "tr" -> out.endRow();
      case "td", "th" -> {
        endParagraph();
        out.beginCell();
        out.cellSpans(DocxValues.number(String.valueOf(attributes.getValue("colspan")), 1));
      }
      case "br" -> breakLine();
      case "a" -> beginLink(attributes.getValue("href"));
      case "ul", "menu", "ol" -> {
        endParagraph();
        lists.push(
            new Items(
                name.equals("ol"), attributes.getValue("type"), attributes.getValue("start")));
      }
      default -> beginBlock(name, attributes);
    }
  }

  private void beginBlock(String name, Attributes attributes) {
    if (HEADINGS.contains(name)) {
      endParagraph();
      heading++;
    } else if (BLOCKS.contains(name)) {
      endParagraph();
      newItem |= name.equals("li");
    }
    if (name.equals("div")) {
      // Word processors save running headers and footers so.
      String title = attributes.getValue("title");
      boolean runs = "header".equals(title) || "footer".equals(title);
      running.push(runs);
      if (runs) {
        out.running(true);
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (silent > 0) {
      silent--;
      return;
    }
    bold -= BOLD.contains(name) ? 1 : 0;
    switch (name) {
      case "table" -> {
        endParagraph();
        out.endTable();
      }
      case "tr" -> {
        endParagraph();
        out.endRow();
      }
      case "a" -> endLink();
      case "ul", "ol", "menu" -> {
        endParagraph();
        lists.poll();
      }
      default -> endBlock(name);
    }
  }

  private void endBlock(String name) {
    if (HEADINGS.contains(name)) {
      endParagraph();
      heading--;
    } else if (BLOCKS.contains(name)) {
      endParagraph();
      newItem &= !name.equals("li");
    }
    if (name.equals("div") && !running.isEmpty() && running.pop()) {
      out.running(false);
    }
  }

  /** Any number of blanks and line feeds is one blank (HTML, white space processing rules). */
  @Override
  public void characters(char[] chars, int begin, int length) {
    if (silent > 0) {
      return;
    }
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < begin + length; i++) {
      char c = chars[i];
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        blankBefore = true;
      } else {
        boolean first = words.isEmpty() && (lineBegins || out.isParagraphBlank());
        if (blankBefore && !first) {
          words.append(' ');
        }
        blankBefore = false;
        lineBegins = false;
        words.append(c);
      }
    }
    if (!words.isEmpty()) {
      beginParagraph();
      out.text(words, bold > 0);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int begin, int length) {
    blankBefore = true;
  }

  /** Begins an item or a heading when its first word comes; other paragraphs begin themselves. */
  private void beginParagraph() {
    if (newItem) {
      newItem = false;
      out.beginParagraph(Role.LIST_ITEM);
      out.label(lists.isEmpty() ? ListLabels.BULLET : lists.peek().nextLabel());
    } else if (heading > 0 && out.isParagraphBlank()) {
      out.beginParagraph(Role.HEADING);
    }
  }

  private void breakLine() {
    if (!out.isParagraphBlank()) {
      out.lineBreak();
    }
    lineBegins = true;
    blankBefore = false;
  }

  private void endParagraph() {
    blankBefore = false;
    lineBegins = false;
    out.endParagraph();
  }

  private void beginLink(@Nullable String target) {
    boolean leadsOut = target != null && !target.isBlank() && !target.startsWith("#");
    linked.push(leadsOut);
    if (leadsOut && target != null) {
      beginParagraph();
      out.beginLink(target.strip());
    }
  }

  private void endLink() {
    if (!linked.isEmpty() && linked.pop()) {
      out.endLink();
    }
  }
}
