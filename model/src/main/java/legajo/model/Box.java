package legajo.model;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner.
 *
 * @param page from 1
 */
public record Box(int page, double x, double y, double width, double height) {
  public Box {
    Require.that(page >= 1, "page below 1: ", page);
    Require.that(width >= 0 && height >= 0, "size below 0: ", width + " x " + height);
  }
}
