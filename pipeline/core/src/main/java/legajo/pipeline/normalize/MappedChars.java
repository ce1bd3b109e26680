package legajo.pipeline.normalize;

import java.util.Arrays;

/** Characters that know which source units they come from and what changed them, if anything. */
final class MappedChars {
  /** The change of a character that nothing changed. */
  static final int UNCHANGED = 0;

  private char[] chars;
  private int[] begins;
  private int[] ends;
  private int[] changes;
  private int length;
  private String text = "";

  MappedChars(int capacity) {
    chars = new char[capacity];
    begins = new int[capacity];
    ends = new int[capacity];
    changes = new int[capacity];
  }

  void add(char c, int begin, int end, int change) {
    if (length == chars.length) {
      int capacity = Math.max(16, length * 2);
      chars = Arrays.copyOf(chars, capacity);
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      changes = Arrays.copyOf(changes, capacity);
    }
    chars[length] = c;
    begins[length] = begin;
    ends[length] = end;
    changes[length++] = change;
  }

  void addAll(MappedChars other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.chars[i], other.begins[i], other.ends[i], other.changes[i]);
    }
  }

  /** Lets the last character stand for these source units, too. */
  void extendLast(int end, int change) {
    ends[length - 1] = Math.max(ends[length - 1], end);
    changes[length - 1] = change;
  }

  void removeLast() {
    length--;
  }

  int length() {
    return length;
  }

  char charAt(int i) {
    return chars[i];
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  int change(int i) {
    return changes[i];
  }

  int[] begins() {
    return Arrays.copyOf(begins, length);
  }

  int[] ends() {
    return Arrays.copyOf(ends, length);
  }

  String text() {
    if (text.length() != length) {
      text = new String(chars, 0, length);
    }
    return text;
  }
}
