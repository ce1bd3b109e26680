package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import legajo.pipeline.document.SourceText;

/**
 * Empty lines that an OCR engine lost: where those of a text mostly part its paragraphs, one that
 * stands right below another had its empty line, too. Prose, short lines and what follows a list
 * are looked at apart: a list may stand close though the rest doesn't.
 */
final class LostGaps {
  /** Share of the paragraphs that stand apart where all did in print. */
  private static final double MOST = 0.6;

  private static final int FEWEST = 12;
  private static final int FEWEST_ALIKE = 4;
  private static final int LONGEST_HEADING = 80;

  /** What stands above a paragraph, and what it is itself. */
  private enum Place {
    BELOW_PROSE,
    PROSE_BELOW_SHORT,
    BELOW_LIST,
    SHORT_BELOW_SHORT,
    NONE
  }

  private final BitSet damagedPages;
  private final List<List<CleanLine>> paragraphs;
  private final Map<Place, Integer> all = new EnumMap<>(Place.class);
  private final Map<Place, Integer> apart = new EnumMap<>(Place.class);

  private LostGaps(List<List<CleanLine>> paragraphs, BitSet damagedPages) {
    this.paragraphs = paragraphs;
    this.damagedPages = damagedPages;
    for (int i = 1; i < paragraphs.size(); i++) {
      Place place = placeOf(i);
      all.merge(place, 1, Integer::sum);
      if (paragraphs.get(i).get(0).afterGap()) {
        apart.merge(place, 1, Integer::sum);
      }
    }
  }

  /**
   * The paragraphs, those of damaged pages with their empty lines.
   *
   * @param damagedPages numbers of the pages that an engine read
   */
  static List<List<CleanLine>> restored(List<List<CleanLine>> paragraphs, BitSet damagedPages) {
    return new LostGaps(paragraphs, damagedPages).restored();
  }

  private List<List<CleanLine>> restored() {
    List<List<CleanLine>> restored = new ArrayList<>(paragraphs);
    boolean everywhere = areApart();
    for (int i = 1; i < paragraphs.size(); i++) {
      Place place = placeOf(i);
      boolean plain = place != Place.NONE && place != Place.BELOW_LIST;
      if (plain && everywhere || areApart(place)) {
        List<CleanLine> lines = new ArrayList<>(paragraphs.get(i));
        lines.set(0, lines.get(0).belowGap());
        restored.set(i, lines);
      }
    }
    return restored;
  }

  /** Whether nearly all stand apart, whatever they are. */
  private boolean areApart() {
    int pairs = 0;
    int gaps = 0;
    for (Place place :
        List.of(Place.BELOW_PROSE, Place.PROSE_BELOW_SHORT, Place.SHORT_BELOW_SHORT)) {
      pairs += count(all, place);
      gaps += count(apart, place);
    }
    return pairs >= FEWEST && gaps >= MOST * pairs;
  }

  private boolean areApart(Place place) {
    return place != Place.NONE
        && place != Place.SHORT_BELOW_SHORT
        && count(all, place) >= FEWEST_ALIKE
        && count(apart, place) >= MOST * count(all, place);
  }

  private static int count(Map<Place, Integer> counts, Place place) {
    return counts.getOrDefault(place, 0);
  }

  private Place placeOf(int i) {
    List<CleanLine> above = paragraphs.get(i - 1);
    CleanLine line = paragraphs.get(i).get(0);
    if (!damagedPages.get(line.source().page()) || line.firstOfPage() || !isPlain(line)) {
      return Place.NONE;
    }
    if (!isPlain(above.get(0))) {
      return above.get(0).text().indexOf('\t') < 0 ? Place.BELOW_LIST : Place.NONE;
    }
    if (!isShort(above)) {
      return Place.BELOW_PROSE;
    }
    return isShort(paragraphs.get(i)) ? Place.SHORT_BELOW_SHORT : Place.PROSE_BELOW_SHORT;
  }

  /** A line that ends no sentence. */
  private static boolean isShort(List<CleanLine> paragraph) {
    String text = paragraph.get(0).text();
    return paragraph.size() == 1
        && text.length() <= LONGEST_HEADING
        && !LineShapes.endsSentence(text);
  }

  /** No item of a list, nor a row of a table. */
  private static boolean isPlain(CleanLine line) {
    return line.role() == SourceText.Role.LINE
        && !LineShapes.isBulleted(line.text())
        && line.text().indexOf('\t') < 0;
  }
}
