package legajo.pipeline.ingest.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import legajo.pipeline.document.SourceText.Role;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Says the paragraphs of a DOC file to a {@link FlowText}. */
final class DocBody {
  private static final int BODY_TEXT = 9;

  private final HWPFDocument document;
  private final FlowText out;
  private final CellFlow flow;
  private final DocxFields fields;
  private final Map<Integer, ListCounts> lists = new HashMap<>();
  private boolean inInstruction;

  DocBody(HWPFDocument document, FlowText out) {
    this.document = document;
    this.out = out;
    this.flow = new CellFlow(out);
    this.fields = new DocxFields(out, () -> {});
  }

  /** Says the paragraphs of a part of the document. */
  void say(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      say(range.getParagraph(i));
    }
  }

  private void say(Paragraph paragraph) {
    if (paragraph.isTableRowEnd()) {
      if (paragraph.getTableLevel() <= 1) {
        flow.endRow();
      } else {
        flow.endParagraph();
      }
      return;
    }
    if (paragraph.pageBreakBefore()) {
      out.pageBreak();
    }
    begin(paragraph);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isVanished() && !run.isMarkedDeleted()) {
        say(run.text(), run.isBold());
      }
    }
    boolean cellEnds = paragraph.isInTable() && paragraph.text().endsWith("\u0007");
    if (cellEnds && paragraph.getTableLevel() <= 1) {
      flow.endCell();
    } else {
      flow.endParagraph();
    }
  }

  private void begin(Paragraph paragraph) {
    String label = label(paragraph);
    Role role = label.isEmpty() ? Role.PARAGRAPH : Role.LIST_ITEM;
    flow.begin(paragraph.isInTable(), isHeading(paragraph) ? Role.HEADING : role);
    if (!label.isEmpty()) {
      out.label(label);
    }
  }

  private boolean isHeading(Paragraph paragraph) {
    if (paragraph.getLvl() < BODY_TEXT) {
      return true;
    }
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null ? null : style.getName();
    return name != null && name.toLowerCase(Locale.ROOT).startsWith("heading ");
  }

  private String label(Paragraph paragraph) {
    if (!paragraph.isInList() || paragraph.text().isBlank()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = Math.max(0, Math.min(ListCounts.LEVELS - 1, paragraph.getIlvl()));
    ListCounts counts = lists.computeIfAbsent(list.getLsid(), id -> new ListCounts());
    counts.next(level, list.getStartAt((char) level));
    ListLabels.Format format = format(list, level);
    if (format == ListLabels.Format.BULLET) {
      return ListLabels.BULLET;
    }
    String pattern = list.getNumberText((char) level);
    return format == ListLabels.Format.NONE || pattern == null ? "" : label(list, counts, pattern);
  }

  /** The level's pattern with its numbers: U+0000 stands for that of the first level. */
  private static String label(HWPFList list, ListCounts counts, String pattern) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c < ListCounts.LEVELS) {
        int number = counts.at(c, list.getStartAt(c));
        label.append(ListLabels.number(number, format(list, c)));
      } else {
        label.append(c);
      }
    }
    return label.toString().strip();
  }

  /** Formats are numbered as in [MS-OSHARED] 2.2.1.3, MSONFC. */
  private static ListLabels.Format format(HWPFList list, int level) {
    return switch (list.getNumberFormat((char) level)) {
      case 1 -> ListLabels.Format.UPPER_ROMAN;
      case 2 -> ListLabels.Format.LOWER_ROMAN;
      case 3 -> ListLabels.Format.UPPER_LETTER;
      case 4 -> ListLabels.Format.LOWER_LETTER;
      case 23 -> ListLabels.Format.BULLET;
      case 255 -> ListLabels.Format.NONE;
      default -> ListLabels.Format.DECIMAL;
    };
  }

  /** The characters of a run; some stand for other things ([MS-DOC] 2.4.1). */
  private void say(String text, boolean bold) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u0013', '\u0014', '\u0015' -> {
          flush(words, bold);
          field(c);
        }
        case '\u000C' -> {
          flush(words, bold);
          flow.pageBreak();
        }
        case '\u000B' -> words.append('\n');
        case '\u001E' -> words.append('\u2011');
        case '\u001F' -> words.append('\u00AD');
        case '\t' -> words.append('\t');
        default -> {
          if (!Character.isISOControl(c)) {
            words.append(c);
          }
        }
      }
    }
    flush(words, bold);
  }

  private void field(char mark) {
    inInstruction = mark == '\u0013';
    fields.mark(mark == '\u0013' ? "begin" : mark == '\u0014' ? "separate" : "end");
  }

  private void flush(StringBuilder words, boolean bold) {
    if (inInstruction) {
      fields.instruction(words.toString());
    } else {
      out.text(words.toString(), bold);
    }
    words.setLength(0);
  }
}
