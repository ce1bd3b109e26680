package legajo.pipeline.ingest.office;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** Counts the items of an OpenDocument text's lists and the headings of its outline. */
final class OdtLists {
  private static final int LEVELS = 10;

  private final OdtStyles styles;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final int[] outline = new int[LEVELS];
  private boolean labelDue;
  private int startValue;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  void beginList(Attributes attributes) {
    String style = OdtStyles.value(attributes, "style-name");
    if (style.isEmpty() && !open.isEmpty()) {
      style = open.peek();
    }
    boolean goesOn =
        OdtStyles.value(attributes, "continue-numbering").equals("true")
            || !OdtStyles.value(attributes, "continue-list").isEmpty();
    if (open.isEmpty() && !goesOn) {
      counters.remove(style);
    } else if (!open.isEmpty()) {
      int[] counts = counts(style);
      Arrays.fill(counts, Math.min(LEVELS, open.size()), LEVELS, 0);
    }
    open.push(style);
  }

  void endList() {
    open.poll();
    labelDue = false;
  }

  void beginItem(Attributes attributes) {
    labelDue = true;
    startValue = DocxValues.number(OdtStyles.value(attributes, "start-value"), 0);
  }

  void endItem() {
    labelDue = false;
  }

  boolean isItem() {
    return labelDue && !open.isEmpty();
  }

  /** The label of the item that was begun, for its first paragraph; empty where none is printed. */
  String nextLabel(String paragraphStyle) {
    labelDue = false;
    String named =
        open.isEmpty() || open.peek().isEmpty() ? styles.listOf(paragraphStyle) : open.peek();
    int[] counts = counts(open.isEmpty() ? named : open.peek());
    int depth = Math.max(0, Math.min(LEVELS, open.size()) - 1);
    OdtStyles.ListStyle list = styles.list(named);
    return label(list, counts, depth, startValue);
  }

  /** The number of a heading, where the outline numbers headings of its level. */
  String headingLabel(int level) {
    int depth = Math.max(0, Math.min(LEVELS - 1, level - 1));
    Arrays.fill(outline, depth + 1, LEVELS, 0);
    return label(styles.outline(), outline, depth, 0);
  }

  private static String label(OdtStyles.ListStyle list, int[] counts, int depth, int startValue) {
    OdtStyles.Level level = list.level(depth);
    counts[depth] =
        startValue > 0 ? startValue : counts[depth] == 0 ? level.start : counts[depth] + 1;
    Arrays.fill(counts, depth + 1, LEVELS, 0);
    if (level.format == ListLabels.Format.BULLET) {
      return ListLabels.BULLET;
    }
    if (level.format == ListLabels.Format.NONE) {
      return "";
    }
    StringBuilder number = new StringBuilder();
    for (int i = Math.max(0, depth - level.shownLevels + 1); i <= depth; i++) {
      int count = counts[i] == 0 ? list.level(i).start : counts[i];
      number.append(number.length() == 0 ? "" : ".");
      number.append(ListLabels.number(count, list.level(i).format));
    }
    return level.prefix + number + level.suffix;
  }

  private int[] counts(String style) {
    return counters.computeIfAbsent(style, s -> new int[LEVELS]);
  }
}
