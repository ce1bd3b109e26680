package legajo.pipeline.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 with a few bytes that are not: two files pasted into one, or a text cut off inside a
 * letter.
 */
final class Utf8Mixture {
  /** So many letters of UTF-8 speak for one stray byte being an accident. */
  private static final int LETTERS_PER_STRAY = 5;

  private final byte[] bytes;
  private final int letters;
  private final int strays;

  private Utf8Mixture(byte[] bytes, int letters, int strays) {
    this.bytes = bytes;
    this.letters = letters;
    this.strays = strays;
  }

  static Utf8Mixture of(byte[] bytes) {
    int letters = 0;
    int strays = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceAt(bytes, i);
      if (length == 0) {
        strays++;
      } else if (length > 1) {
        letters++;
      }
      i += Math.max(length, 1);
    }
    return new Utf8Mixture(bytes, letters, strays);
  }

  boolean isMostlyUtf8() {
    return letters >= strays * LETTERS_PER_STRAY && letters > 0;
  }

  int strayBytes() {
    return strays;
  }

  /** The text, its stray bytes read in another encoding. */
  String decode(Charset other) {
    StringBuilder out = new StringBuilder(bytes.length);
    int from = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceAt(bytes, i);
      if (length == 0) {
        out.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
        out.append(new String(bytes, i, 1, other));
        from = i + 1;
      }
      i += Math.max(length, 1);
    }
    return out.append(new String(bytes, from, i - from, StandardCharsets.UTF_8)).toString();
  }

  /** Length of the well-formed sequence here; 0 where there is none (Unicode, table 3-7). */
  private static int sequenceAt(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean illFormed =
        lead == 0xE0 && second < 0xA0
            || lead == 0xED && second > 0x9F
            || lead == 0xF0 && second < 0x90
            || lead == 0xF4 && second > 0x8F;
    return illFormed ? 0 : length;
  }
}
