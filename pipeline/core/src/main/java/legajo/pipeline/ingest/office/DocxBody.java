package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.document.SourceText.Role;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Says the paragraphs and tables of a WordprocessingML part to a {@link FlowText}. */
final class DocxBody extends DefaultHandler {
  /** What is deleted, moved away, a second form of the same, or no text. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "sdtPr", "sectPrChange", "pPrChange", "rPrChange");

  private static final String SEPARATOR_NOTES = "separator";
  private static final int DEEPEST_LEVEL = 8;

  private final FlowText out;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Relations relations;
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final DocxFields fields;
  private final StringBuilder text = new StringBuilder();
  private int skipped;
  private boolean inText;
  private boolean inRun;
  private boolean inInstruction;
  private @Nullable Boolean runBold;
  private String runStyle = "";
  private boolean hidden;
  private boolean pageEnds;

  DocxBody(FlowText out, DocxStyles styles, DocxNumbering numbering, Relations relations) {
    this.out = out;
    this.styles = styles;
    this.numbering = numbering;
    this.relations = relations;
    this.fields = new DocxFields(out, this::begin);
  }

  /** What is known of a paragraph before its first word. */
  private static final class Paragraph {
    String style;
    String numId = "";
    int level = -1;
    boolean heading;
    boolean pageBreakBefore;
    boolean begun;
    boolean inProperties;

    Paragraph(String style) {
      this.style = style;
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (skipped > 0 || SKIPPED.contains(name) || isSeparator(name, attributes)) {
      skipped++;
      return;
    }
    String value = DocxValues.value(attributes);
    switch (name) {
      case "p" -> paragraphs.push(new Paragraph(styles.defaultParagraph()));
      case "pPr" -> properties(true);
      case "r" -> beginRun();
      case "t" -> inText = true;
      case "instrText" -> inInstruction = true;
      case "tab" -> inRun(() -> say("\t"));
      case "cr" -> inRun(this::breakLine);
      case "br" -> inRun(() -> lineOrPageBreak(DocxValues.attribute(attributes, "type")));
      case "noBreakHyphen" -> inRun(() -> say("\u2011"));
      case "softHyphen" -> inRun(() -> say("\u00AD"));
      case "sym" -> inRun(() -> symbol(DocxValues.attribute(attributes, "char")));
      case "lastRenderedPageBreak" -> renderedPageBreak();
      case "hyperlink" -> beginLink(DocxValues.attribute(attributes, "id"));
      case "fldChar" -> fields.mark(DocxValues.attribute(attributes, "fldCharType"));
      case "fldSimple" -> fields.simple(DocxValues.attribute(attributes, "instr"));
      case "tbl" -> out.beginTable();
      case "tc" -> out.beginCell();
      // A cell over several columns keeps the cells after it in theirs.
      case "gridSpan" -> out.cellSpans(DocxValues.number(value, 1));
      case "txbxContent" -> out.beginAside();
      default -> property(name, value);
    }
  }

  private void property(String name, String value) {
    Paragraph paragraph = paragraphs.peek();
    if (inRun) {
      switch (name) {
        case "b" -> runBold = DocxValues.isOn(value);
        case "rStyle" -> runStyle = value;
        case "vanish" -> hidden = DocxValues.isOn(value);
        default -> {}
      }
    } else if (paragraph != null && paragraph.inProperties) {
      switch (name) {
        case "pStyle" -> paragraph.style = value;
        case "numId" -> paragraph.numId = value;
        case "ilvl" -> paragraph.level = DocxValues.number(value, 0);
        case "outlineLvl" -> paragraph.heading = DocxValues.number(value, 9) < 9;
        case "pageBreakBefore" -> paragraph.pageBreakBefore = DocxValues.isOn(value);
        default -> {}
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "p" -> endParagraph();
      case "pPr" -> properties(false);
      case "r" -> inRun = false;
      case "t" -> {
        inText = false;
        say(text.toString());
        text.setLength(0);
      }
      case "instrText" -> inInstruction = false;
      case "hyperlink" -> out.endLink();
      case "fldSimple" -> fields.mark("end");
      case "tbl" -> out.endTable();
      case "tr" -> out.endRow();
      case "txbxContent" -> out.endAside();
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int begin, int length) {
    if (skipped > 0) {
      return;
    }
    if (inText) {
      text.append(chars, begin, length);
    } else if (inInstruction) {
      fields.instruction(new String(chars, begin, length));
    }
  }

  private void properties(boolean on) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().inProperties = on;
    }
  }

  private void beginRun() {
    inRun = true;
    runBold = null;
    runStyle = "";
    hidden = false;
  }

  private void inRun(Runnable action) {
    // The tab stops of a paragraph's properties are called tab too.
    if (inRun) {
      action.run();
    }
  }

  private void say(String words) {
    if (!hidden) {
      begin();
      out.text(words, isBold());
    }
  }

  private boolean isBold() {
    Boolean own = runBold;
    if (own != null) {
      return own;
    }
    Paragraph paragraph = paragraphs.peek();
    return !runStyle.isEmpty() && styles.isBold(runStyle)
        || paragraph != null && styles.isBold(paragraph.style);
  }

  /** Begins the paragraph with its role and its number, when its first word comes. */
  private void begin() {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph == null || paragraph.begun) {
      return;
    }
    paragraph.begun = true;
    if (paragraph.pageBreakBefore || styles.breaksPage(paragraph.style)) {
      out.pageBreak();
    }
    boolean heading = paragraph.heading || styles.isHeading(paragraph.style);
    String numId = paragraph.numId.isEmpty() ? styles.numId(paragraph.style) : paragraph.numId;
    if (!numbering.isList(numId)) {
      out.beginParagraph(heading ? Role.HEADING : Role.PARAGRAPH);
      return;
    }
    int level = level(paragraph, numId);
    out.beginParagraph(heading ? Role.HEADING : Role.LIST_ITEM);
    String label = numbering.nextLabel(numId, level);
    if (!label.isEmpty()) {
      out.label(label);
    }
  }

  private int level(Paragraph paragraph, String numId) {
    int level = paragraph.level;
    if (level < 0 && paragraph.numId.isEmpty()) {
      level = styles.numLevel(paragraph.style);
    }
    if (level < 0) {
      level = numbering.levelOf(numId, paragraph.style);
    }
    return Math.max(0, Math.min(DEEPEST_LEVEL, level));
  }

  private void endParagraph() {
    begin();
    out.endParagraph();
    paragraphs.poll();
    if (pageEnds && paragraphs.isEmpty()) {
      out.pageBreak();
      pageEnds = false;
    }
  }

  private void breakLine() {
    if (!hidden) {
      begin();
      out.lineBreak();
    }
  }

  private void lineOrPageBreak(String type) {
    if (!type.equals("page")) {
      breakLine();
    } else {
      renderedPageBreak();
    }
  }

  /** A page that ends inside a paragraph is taken to end after it: paragraphs stay whole. */
  private void renderedPageBreak() {
    Paragraph paragraph = paragraphs.peek();
    if (paragraph != null && (paragraph.begun && !out.isParagraphBlank())) {
      pageEnds = true;
    } else {
      out.pageBreak();
    }
  }

  private void symbol(String code) {
    try {
      say(String.valueOf((char) Integer.parseInt(code, 16)));
    } catch (NumberFormatException noSymbol) {
      say("\uFFFD");
    }
  }

  private void beginLink(String id) {
    begin();
    Optional<Relations.Relation> relation = relations.byId(id);
    out.beginLink(relation.map(Relations.Relation::target).orElse(""));
  }

  private static boolean isSeparator(String name, Attributes attributes) {
    boolean note = name.equals("footnote") || name.equals("endnote");
    return note
        && DocxValues.attribute(attributes, "type")
            .toLowerCase(java.util.Locale.ROOT)
            .contains(SEPARATOR_NOTES);
  }
}
