package legajo.pipeline.segment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import legajo.rules.CuedText;

/**
 * Finds the lines of a table of contents that has no page numbers: three or more in a row that all
 * recur further below. One with page numbers is set aside with the running lines.
 */
final class ContentsTable {
  private static final int FEWEST = 3;

  private ContentsTable() {}

  /** Indexes of those lines. */
  static BitSet find(List<Line> lines, CuedText cued) {
    Map<String, Integer> lastOf = new HashMap<>();
    for (Line line : lines) {
      if (line.canBeHeading() && !line.runIn()) {
        lastOf.put(key(line, cued), line.index());
      }
    }
    BitSet found = new BitSet();
    int begin = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && recurs(lines.get(i), lastOf, cued)) {
        continue;
      }
      if (i - begin >= FEWEST) {
        found.set(begin, i);
      }
      begin = i + 1;
    }
    return found;
  }

  private static boolean recurs(Line line, Map<String, Integer> lastOf, CuedText cued) {
    boolean heading = line.canBeHeading() && !line.runIn();
    return heading && lastOf.getOrDefault(key(line, cued), 0) > line.index();
  }

  /** A heading's number and words, without the page that a table of contents gives. */
  private static String key(Line line, CuedText cued) {
    String words = line.heading().of(cued.folded());
    int end = words.length();
    while (end > 0 && !Character.isLetter(words.charAt(end - 1))) {
      end--;
    }
    return line.label().text() + ' ' + words.substring(0, end);
  }
}
