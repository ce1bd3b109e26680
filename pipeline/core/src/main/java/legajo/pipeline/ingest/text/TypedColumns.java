package legajo.pipeline.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts plain text that was typed in columns, with runs of blanks between them, in reading order: a
 * table's rows one below the other, their cells parted by tabs; lists that stand side by side one
 * after the other. All other text stays as it is.
 */
final class TypedColumns {
  private static final String GAP = "   ";

  private TypedColumns() {}

  /** The text, of which lines end in {@code \n} and pages in {@code \f}. */
  static String inReadingOrder(String text) {
    if (!text.contains(GAP)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', from)) {
      page(text.substring(from, feed), out);
      out.append('\f');
      from = feed + 1;
    }
    page(text.substring(from), out);
    return out.toString();
  }

  private static void page(String text, StringBuilder out) {
    List<TypedLine> lines = text.lines().map(TypedColumns::line).toList();
    List<String> ordered = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < lines.size(); ) {
      TypedStretch stretch = TypedStretch.from(lines, i);
      boolean set = lines.get(i).cells().size() > 1 && !isSigning(lines, i) && stretch.isSet();
      if (set) {
        ordered.addAll(TypedLists.areIn(stretch) ? TypedLists.of(stretch) : TypedRows.of(stretch));
        i += stretch.height();
        changed = true;
      } else {
        ordered.add(lines.get(i).text());
        i++;
      }
    }
    if (changed) {
      out.append(String.join("\n", ordered));
      out.append(text.endsWith("\n") ? "\n" : "");
    } else {
      out.append(text);
    }
  }

  /** A line whose cells tabs part already is none of typed columns. */
  private static TypedLine line(String text) {
    return text.indexOf('\t') >= 0 && !text.isBlank()
        ? new TypedLine(text, List.of(new TypedLine.Cell(0, text.length())))
        : TypedLine.of(text);
  }

  /** Names under lines to sign on stand side by side and are no list. */
  private static boolean isSigning(List<TypedLine> lines, int i) {
    int above = i - 1;
    while (above >= 0 && lines.get(above).isEmpty()) {
      above--;
    }
    return above >= 0 && lines.get(above).text().contains("___");
  }
}
