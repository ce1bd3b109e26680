package legajo.model;

import java.util.Comparator;

/** Order and parts of JSON Pointers (RFC 6901). */
public final class JsonPointers {
  private JsonPointers() {}

  /**
   * By part: array indexes as numbers (so that item 2 stands before item 10), names by code unit.
   */
  public static final Comparator<String> ORDER = JsonPointers::compare;

  /**
   * What a pointer names, whichever item of a list it is and however deep: {@code
   * /participants/3/name} is {@code participants.name}, {@code /sections/0/sections/1/heading} is
   * {@code sections.heading}.
   */
  public static String field(String pointer) {
    StringBuilder field = new StringBuilder(pointer.length());
    String before = "";
    int begin = 0;
    while (begin < pointer.length()) {
      int end = endOfPart(pointer, begin + 1);
      String part = pointer.substring(begin + 1, end);
      if (!isIndex(pointer, begin + 1, end) && !part.equals(before)) {
        field.append(field.isEmpty() ? "" : ".").append(part);
        before = part;
      }
      begin = end;
    }
    return field.toString();
  }

  private static int compare(String left, String right) {
    int a = 0;
    int b = 0;
    while (a < left.length() && b < right.length()) {
      int endA = endOfPart(left, a + 1);
      int endB = endOfPart(right, b + 1);
      int byPart = compareParts(left, a, endA, right, b, endB);
      if (byPart != 0) {
        return byPart;
      }
      a = endA;
      b = endB;
    }
    return Integer.compare(left.length() - a, right.length() - b);
  }

  private static int compareParts(String left, int a, int endA, String right, int b, int endB) {
    boolean indexes = isIndex(left, a + 1, endA) && isIndex(right, b + 1, endB);
    if (indexes && endA - a != endB - b) {
      return Integer.compare(endA - a, endB - b);
    }
    int common = Math.min(endA - a, endB - b);
    for (int i = 0; i < common; i++) {
      int byUnit = Character.compare(left.charAt(a + i), right.charAt(b + i));
      if (byUnit != 0) {
        return byUnit;
      }
    }
    return Integer.compare(endA - a, endB - b);
  }

  private static int endOfPart(String pointer, int from) {
    int slash = pointer.indexOf('/', from);
    return slash < 0 ? pointer.length() : slash;
  }

  private static boolean isIndex(String pointer, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
        return false;
      }
    }
    return begin < end;
  }
}
