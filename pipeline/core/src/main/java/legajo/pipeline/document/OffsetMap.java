package legajo.pipeline.document;

import java.util.Arrays;
import legajo.rules.Span;

/**
 * The way from each UTF-16 unit of a clean text back to the source text.
 *
 * <p>Each clean unit comes from a stretch of source units; several units may come from one stretch
 * (a mended ligature) and one unit from several source units (a composed accent). Stretches never
 * go backwards.
 */
public final class OffsetMap {
  private final int[] begins;
  private final int[] ends;

  /**
   * The map of a whole text.
   *
   * @param begins for each clean unit, the first source unit it comes from
   * @param ends for each clean unit, one past the last source unit it comes from
   */
  public OffsetMap(int[] begins, int[] ends) {
    if (begins.length != ends.length) {
      throw new IllegalArgumentException(
          "begins and ends differ in length: " + begins.length + ", " + ends.length);
    }
    for (int i = 0; i < begins.length; i++) {
      if (begins[i] > ends[i] || i > 0 && begins[i] < begins[i - 1]) {
        throw new IllegalArgumentException("the map goes backwards at " + i);
      }
    }
    this.begins = begins.clone();
    this.ends = ends.clone();
  }

  /** Number of clean units. */
  public int length() {
    return begins.length;
  }

  /** The source units that a span of the clean text comes from. */
  public Span toSource(Span clean) {
    if (clean.length() == 0) {
      int place = clean.begin() < begins.length ? begins[clean.begin()] : sourceEnd();
      return new Span(place, place);
    }
    int end = 0;
    for (int i = clean.begin(); i < clean.end(); i++) {
      end = Math.max(end, ends[i]);
    }
    return new Span(begins[clean.begin()], end);
  }

  /** The first clean unit that comes from this place of the source or from a later one. */
  public int toClean(int source) {
    int found = Arrays.binarySearch(begins, source);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && begins[found - 1] == source) {
      found--;
    }
    return found;
  }

  private int sourceEnd() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
