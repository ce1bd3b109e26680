package legajo.model;

import java.util.List;

/**
 * What was repaired in the text before it was read.
 *
 * @param count number of entries of the list
 * @param list in text order
 */
public record Repairs(int count, List<Repair> list) {
  public Repairs {
    list = List.copyOf(list);
    Require.that(count == list.size(), "count differs from the list: ", count);
  }

  /** Those of this list, counted. */
  public static Repairs of(List<Repair> list) {
    return new Repairs(list.size(), list);
  }
}
