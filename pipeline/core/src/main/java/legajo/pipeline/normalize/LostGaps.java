package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import legajo.pipeline.document.SourceText;

/**
 * Empty lines that an OCR engine lost: where those of a text nearly all part its paragraphs, one
 * that stands right below another had its empty line, too.
 */
final class LostGaps {
  /** Share of the paragraphs that stand apart where all did in print. */
  private static final double MOST = 0.6;

  private static final int FEWEST = 12;

  private LostGaps() {}

  /**
   * The paragraphs, those of damaged pages with their empty lines.
   *
   * @param damagedPages numbers of the pages that an engine read
   */
  static List<List<CleanLine>> restored(List<List<CleanLine>> paragraphs, BitSet damagedPages) {
    int apart = 0;
    int all = 0;
    for (int i = 1; i < paragraphs.size(); i++) {
      if (isPair(paragraphs, i, damagedPages)) {
        all++;
        apart += paragraphs.get(i).get(0).afterGap() ? 1 : 0;
      }
    }
    if (all < FEWEST || apart < MOST * all) {
      return paragraphs;
    }
    List<List<CleanLine>> restored = new ArrayList<>(paragraphs);
    for (int i = 1; i < paragraphs.size(); i++) {
      if (isPair(paragraphs, i, damagedPages)) {
        List<CleanLine> lines = new ArrayList<>(paragraphs.get(i));
        lines.set(0, lines.get(0).belowGap());
        restored.set(i, lines);
      }
    }
    return restored;
  }

  /** Whether a paragraph and the one above it are no items of a list, nor rows of a table. */
  private static boolean isPair(List<List<CleanLine>> paragraphs, int i, BitSet damagedPages) {
    CleanLine line = paragraphs.get(i).get(0);
    return damagedPages.get(line.source().page())
        && !line.firstOfPage()
        && isPlain(line)
        && isPlain(paragraphs.get(i - 1).get(0));
  }

  private static boolean isPlain(CleanLine line) {
    return line.role() == SourceText.Role.LINE
        && !LineShapes.isBulleted(line.text())
        && line.text().indexOf('\t') < 0;
  }
}
