package legajo.model;

/**
 * Where the text of a page came from, and how good it is.
 *
 * @param page from 1
 * @param textOrigin where its characters came from
 * @param ocrDamage share of its words that were repaired or are beyond repair, 0 to 1
 */
public record PageText(int page, TextOrigin textOrigin, double ocrDamage) {
  public PageText {
    Require.that(page >= 1, "page below 1: ", page);
    Require.that(ocrDamage >= 0 && ocrDamage <= 1, "ocrDamage not in 0..1: ", ocrDamage);
  }
}
