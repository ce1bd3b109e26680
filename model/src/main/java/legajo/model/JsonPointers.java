package legajo.model;

import java.util.Comparator;

/** Order and parts of JSON Pointers (RFC 6901). */
public final class JsonPointers {
  private JsonPointers() {}

  /**
   * By part: array indexes as numbers (so that item 2 stands before item 10), names by code unit.
   */
  public static final Comparator<String> ORDER = JsonPointers::compare;

  private static int compare(String left, String right) {
    String[] a = left.split("/", -1);
    String[] b = right.split("/", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int byPart =
          isIndex(a[i]) && isIndex(b[i])
              ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]))
              : a[i].compareTo(b[i]);
      if (byPart != 0) {
        return byPart;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static boolean isIndex(String part) {
    return !part.isEmpty() && part.length() < 9 && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
