package legajo.pipeline.document;

import java.util.List;

/**
 * How much of a page an OCR engine misread.
 *
 * @param page from 1
 * @param words how many words it has, 0 or more
 * @param damaged how many of them were repaired or are beyond repair, at most as many
 */
public record PageDamage(int page, int words, int damaged) {
  public PageDamage {
    if (damaged < 0 || damaged > words) {
      throw new IllegalArgumentException(damaged + " damaged words of " + words);
    }
  }

  /** Share of damaged words, 0 to 1. */
  public double share() {
    return words == 0 ? 0 : (double) damaged / words;
  }

  /** Share of damaged words of several pages, 0 to 1. */
  public static double share(List<PageDamage> pages) {
    int words = pages.stream().mapToInt(PageDamage::words).sum();
    int damaged = pages.stream().mapToInt(PageDamage::damaged).sum();
    return words == 0 ? 0 : (double) damaged / words;
  }
}
