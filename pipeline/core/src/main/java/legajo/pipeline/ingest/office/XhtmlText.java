package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import legajo.pipeline.document.SourceText.Role;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML that Tika's parsers give and says it to a {@link FlowText}. */
final class XhtmlText extends DefaultHandler {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> SILENT =
      Set.of("head", "script", "style", "noscript", "template", "object", "svg", "title");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "dt",
          "dd",
          "blockquote",
          "address",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "nav",
          "center",
          "form",
          "fieldset",
          "figure",
          "figcaption",
          "caption",
          "body",
          "pre",
          "hr",
          "ul",
          "ol",
          "dl",
          "menu");
  private static final Set<String> BOLD = Set.of("b", "strong", "th");

  /** What Tika prints before the items of lists, whatever their bullet. */
  private static final String TIKA_BULLET = "· ";

  private final FlowText out;
  private final boolean collapseBlanks;
  private final Deque<ListCounter> lists = new ArrayDeque<>();
  private final Deque<Boolean> linked = new ArrayDeque<>();
  private int silent;
  private int bold;
  private int heading;
  private boolean newItem;
  private boolean blankPending;
  private boolean runningParagraph;

  /**
   * A handler.
   *
   * @param collapseBlanks whether line feeds in the text are blanks, as in web pages, and not
   *     breaks of the line
   */
  XhtmlText(FlowText out, boolean collapseBlanks) {
    this.out = out;
    this.collapseBlanks = collapseBlanks;
  }

  /** A list: whether its items are numbered, and the number of the last. */
  private static final class ListCounter {
    final boolean numbered;
    int number;

    ListCounter(boolean numbered, int first) {
      this.numbered = numbered;
      this.number = first - 1;
    }

    String nextLabel() {
      number++;
      return numbered ? number + ". " : "• ";
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (SILENT.contains(name)) {
      silent++;
    } else if (silent == 0) {
      open(name, attributes);
    }
  }

  private void open(String name, Attributes attributes) {
    bold += BOLD.contains(name) ? 1 : 0;
    switch (name) {
      case "table" -> {
        block();
        out.beginTable();
      }
      case "tr" -> out.endRow();
      case "td", "th" -> {
        block();
        out.beginCell();
      }
      case "br" -> lineBreak();
      case "a" -> beginLink(attributes.getValue("href"));
      case "ul", "menu" -> {
        block();
        lists.push(new ListCounter(false, 1));
      }
      case "ol" -> {
        block();
        lists.push(new ListCounter(true, start(attributes.getValue("start"))));
      }
      case "li" -> {
        block();
        newItem = true;
      }
      default -> openBlock(name, attributes.getValue("class"));
    }
  }

  private void openBlock(String name, String styleClass) {
    if (HEADINGS.contains(name)) {
      block();
      heading++;
    } else if (BLOCKS.contains(name)) {
      block();
      if ("header".equals(styleClass) || "footer".equals(styleClass)) {
        runningParagraph = true;
        out.running(true);
      }
      if (name.equals("div") && "page".equals(styleClass)) {
        out.pageBreak();
      }
      if (name.equals("p") && !collapseBlanks) {
        beginParagraph();
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (SILENT.contains(name)) {
      silent = Math.max(0, silent - 1);
      return;
    }
    if (silent > 0) {
      return;
    }
    bold -= BOLD.contains(name) ? 1 : 0;
    switch (name) {
      case "table" -> {
        block();
        out.endTable();
      }
      case "tr" -> {
        block();
        out.endRow();
      }
      case "a" -> endLink();
      case "ul", "ol", "menu" -> {
        block();
        lists.poll();
      }
      default -> closeBlock(name);
    }
  }

  private void closeBlock(String name) {
    if (HEADINGS.contains(name)) {
      block();
      heading--;
    } else if (BLOCKS.contains(name) || name.equals("td") || name.equals("th")) {
      block();
      newItem &= !name.equals("li");
      if (runningParagraph && (name.equals("p") || name.equals("div"))) {
        runningParagraph = false;
        out.running(false);
      }
    }
  }

  @Override
  public void characters(char[] chars, int begin, int length) {
    if (silent > 0) {
      return;
    }
    if (!collapseBlanks) {
      write(new String(chars, begin, length));
      return;
    }
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < begin + length; i++) {
      char c = chars[i];
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        blankPending = true;
      } else {
        if (blankPending && !(out.isParagraphBlank() && words.isEmpty())) {
          words.append(' ');
        }
        blankPending = false;
        words.append(c);
      }
    }
    write(words.toString());
  }

  /** Blanks between elements, which parsers write for looks. */
  @Override
  public void ignorableWhitespace(char[] chars, int begin, int length) {
    if (collapseBlanks) {
      blankPending = true;
    }
  }

  private void write(String words) {
    boolean blank = words.isBlank();
    if (blank && out.isParagraphBlank() && newItem || words.isEmpty()) {
      return;
    }
    ensureParagraph();
    if (out.isParagraphBlank() && words.startsWith(TIKA_BULLET) && !collapseBlanks) {
      out.role(Role.LIST_ITEM);
    }
    out.text(words, bold > 0);
  }

  private void ensureParagraph() {
    if (newItem || heading > 0 && out.isParagraphBlank()) {
      beginParagraph();
    }
  }

  private void beginParagraph() {
    if (newItem) {
      newItem = false;
      out.beginParagraph(Role.LIST_ITEM);
      out.text(lists.isEmpty() ? "• " : lists.peek().nextLabel(), true);
    } else {
      out.beginParagraph(heading > 0 ? Role.HEADING : Role.PARAGRAPH);
    }
  }

  private void lineBreak() {
    blankPending = false;
    if (!out.isParagraphBlank()) {
      out.lineBreak();
    }
  }

  private void block() {
    blankPending = false;
    out.endParagraph();
  }

  private void beginLink(String target) {
    boolean leadsOut = target != null && !target.isBlank() && !target.startsWith("#");
    linked.push(leadsOut);
    if (leadsOut) {
      ensureParagraph();
      out.beginLink(target.strip());
    }
  }

  private void endLink() {
    if (!linked.isEmpty() && linked.pop()) {
      out.endLink();
    }
  }

  private static int start(String value) {
    try {
      return value == null ? 1 : Integer.parseInt(value.strip());
    } catch (NumberFormatException odd) {
      return 1;
    }
  }
}
