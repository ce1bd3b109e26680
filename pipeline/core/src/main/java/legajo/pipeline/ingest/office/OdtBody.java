package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import legajo.pipeline.document.SourceText.Role;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Says an OpenDocument text to a {@link FlowText}: its styles first, then its running headers, then
 * its body; from one part or several.
 */
final class OdtBody extends DefaultHandler {
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "note-citation",
          "forms",
          "scripts",
          "binary-data",
          "desc",
          "title",
          "meta",
          "settings",
          "font-face-decls",
          "ruby-text",
          "number",
          "index-title-template",
          "event-listeners");

  private static final Set<String> RUNNING =
      Set.of("header", "footer", "header-left", "footer-left", "header-first", "footer-first");

  private static final int MOST_BLANKS = 200;
  private static final int MOST_CELLS = 50;

  private final FlowText out;
  private final OdtStyles styles = new OdtStyles();
  private final OdtLists lists = new OdtLists(styles);
  private final Deque<Boolean> bold = new ArrayDeque<>();
  private final Deque<Boolean> hidden = new ArrayDeque<>();
  private final Deque<Boolean> outerBlanks = new ArrayDeque<>();
  private int skipped;
  private int paragraphs;
  private int stylesDepth;
  private int repeatedCells;
  private boolean blankBefore = true;

  OdtBody(FlowText out) {
    this.out = out;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (skipped > 0 || SKIPPED.contains(name)) {
      skipped++;
      return;
    }
    if (name.equals("styles") || name.equals("automatic-styles")) {
      stylesDepth++;
    }
    if (stylesDepth > 0) {
      styles.begin(name, attributes);
      return;
    }
    if (RUNNING.contains(name)) {
      out.running(true);
    }
    switch (name) {
      case "p", "h" -> beginParagraph(name, attributes);
      case "span" -> beginSpan(OdtStyles.value(attributes, "style-name"));
      case "a" -> out.beginLink(OdtStyles.value(attributes, "href"));
      case "s" -> blanks(DocxValues.number(OdtStyles.value(attributes, "c"), 1));
      case "tab" -> say("\t");
      case "line-break" -> {
        say("\n");
        blankBefore = true;
      }
      case "soft-page-break" -> pageBreak();
      case "note-body" -> interrupt(out::beginNote);
      case "text-box" -> interrupt(out::beginAside);
      default -> beginStructure(name, attributes);
    }
  }

  private void beginStructure(String name, Attributes attributes) {
    switch (name) {
      case "list" -> lists.beginList(attributes);
      case "list-item" -> lists.beginItem(attributes);
      case "table" -> out.beginTable();
      case "table-cell", "covered-table-cell" -> {
        String repeated = OdtStyles.value(attributes, "number-columns-repeated");
        repeatedCells = Math.min(MOST_CELLS, DocxValues.number(repeated, 1));
        out.beginCell();
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (stylesDepth > 0) {
      styles.end(name);
      stylesDepth -= name.equals("styles") || name.equals("automatic-styles") ? 1 : 0;
      return;
    }
    if (RUNNING.contains(name)) {
      out.running(false);
    }
    switch (name) {
      case "p", "h" -> endParagraph();
      case "span" -> {
        bold.poll();
        hidden.poll();
      }
      case "a" -> out.endLink();
      case "list" -> lists.endList();
      case "list-item" -> lists.endItem();
      case "table" -> out.endTable();
      case "table-row" -> out.endRow();
      case "table-cell", "covered-table-cell" -> out.cellSpans(repeatedCells);
      case "note-body" -> resume(out::endNote);
      case "text-box" -> resume(out::endAside);
      default -> {}
    }
  }

  /** Any number of blanks and line feeds in the file is one blank (ODF 1.3 part 3, 6.1.2). */
  @Override
  public void characters(char[] chars, int begin, int length) {
    if (skipped > 0 || paragraphs == 0 || stylesDepth > 0) {
      return;
    }
    StringBuilder words = new StringBuilder(length);
    for (int i = begin; i < begin + length; i++) {
      char c = chars[i];
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!blank) {
        words.append(c);
      } else if (!blankBefore) {
        words.append(' ');
      }
      blankBefore = blank;
    }
    say(words);
  }

  private void say(CharSequence words) {
    if (!hidden.contains(true) && paragraphs > 0) {
      out.text(words, !bold.isEmpty() && bold.peek());
    }
  }

  private void blanks(int count) {
    say(" ".repeat(Math.max(0, Math.min(MOST_BLANKS, count))));
    blankBefore = false;
  }

  private void beginParagraph(String name, Attributes attributes) {
    String style = OdtStyles.value(attributes, "style-name");
    if (styles.breaksPage(style)) {
      out.pageBreak();
    }
    boolean heading = name.equals("h");
    boolean item = lists.isItem();
    out.beginParagraph(heading ? Role.HEADING : item ? Role.LIST_ITEM : Role.PARAGRAPH);
    paragraphs++;
    blankBefore = true;
    bold.push(styles.isBold("paragraph", style, false));
    hidden.push(false);
    String label = "";
    if (item) {
      label = lists.nextLabel(style);
    } else if (heading && !OdtStyles.value(attributes, "is-list-header").equals("true")) {
      label =
          lists.headingLabel(DocxValues.number(OdtStyles.value(attributes, "outline-level"), 1));
    }
    if (!label.isBlank()) {
      out.label(label);
    }
  }

  private void endParagraph() {
    out.endParagraph();
    paragraphs = Math.max(0, paragraphs - 1);
    bold.poll();
    hidden.poll();
  }

  private void beginSpan(String style) {
    boolean inherited = !bold.isEmpty() && bold.peek();
    bold.push(styles.isBold("text", style, inherited));
    hidden.push(styles.isHidden(style));
  }

  /** A page that ends inside a paragraph is taken to end before it. */
  private void pageBreak() {
    if (paragraphs == 0) {
      out.pageBreak();
    }
  }

  private void interrupt(Runnable begin) {
    outerBlanks.push(blankBefore);
    begin.run();
  }

  private void resume(Runnable end) {
    end.run();
    blankBefore = !outerBlanks.isEmpty() && outerBlanks.pop();
  }
}
