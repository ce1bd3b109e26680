package legajo.pipeline.normalize;

import java.text.Normalizer;

/**
 * Cleans the characters of one line: Unicode NFC, ligatures, symbol-font bullets, soft hyphens,
 * invisible characters, UTF-8 that was read as Windows-1252, kinds of space.
 */
final class CharacterCleaner {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  /** From so many lines on, an "o" before a capital is the bullet of a typewriter. */
  private static final int FEWEST_TYPED_BULLETS = 3;

  private final String source;
  private final boolean composed;
  private final boolean typedBullets;

  CharacterCleaner(String source) {
    this.source = source;
    this.composed = Normalizer.isNormalized(source, Normalizer.Form.NFC);
    this.typedBullets = hasTypedBullets(source);
  }

  private static boolean hasTypedBullets(String source) {
    int count = 0;
    for (int i = source.indexOf("o "); i >= 0; i = source.indexOf("o ", i + 2)) {
      count += opensLine(source, i) && isTypedBullet(source, i) ? 1 : 0;
    }
    return count >= FEWEST_TYPED_BULLETS;
  }

  private static boolean opensLine(String source, int at) {
    int i = at - 1;
    while (i >= 0 && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
      i--;
    }
    return i < 0 || source.charAt(i) == '\n';
  }

  private static boolean isTypedBullet(String source, int at) {
    return source.startsWith("o ", at)
        && at + 2 < source.length()
        && Character.isUpperCase(source.charAt(at + 2));
  }

  /** The clean characters of a stretch without line ends; tabs stay where {@code cells}. */
  MappedChars clean(int begin, int end, boolean cells) {
    MappedChars out = new MappedChars(end - begin + 8);
    int i = begin;
    while (typedBullets && i < end && isSpace(source.charAt(i))) {
      i++;
    }
    if (typedBullets && i < end && isTypedBullet(source, i) && opensLine(source, i)) {
      out.add('•', i, i + 1, CharacterRule.SYMBOL_FONT.code());
      i++;
    } else {
      i = begin;
    }
    while (i < end) {
      i = one(i, end, cells, out);
    }
    while (out.length() > 0 && isBlank(out.charAt(out.length() - 1))) {
      out.removeLast();
    }
    return out;
  }

  /** Cleans what stands at a place; returns the place after it. */
  private int one(int i, int end, boolean cells, MappedChars out) {
    char c = source.charAt(i);
    if (composed && c > ' ' && c < 0x7F && c != '[') {
      out.add(c, i, i + 1, MappedChars.UNCHANGED);
      return i + 1;
    }
    if (c == '\t' && cells) {
      dropSpaceBefore(out);
      out.add(c, i, i + 1, MappedChars.UNCHANGED);
      return i + 1;
    }
    if (isSpace(c)) {
      if (out.length() > 0 && !isBlank(out.charAt(out.length() - 1))) {
        out.add(' ', i, i + 1, MappedChars.UNCHANGED);
      }
      return i + 1;
    }
    if (c == '[') {
      int after = afterEditorResidue(i, end);
      if (after > i) {
        return after;
      }
    }
    if (c < 0x80) {
      if (c >= ' ' && c != 0x7F) {
        return plain(i, end, c, out);
      }
      return invisible(i, out, CharacterRule.INVISIBLE);
    }
    if (c == SOFT_HYPHEN) {
      return invisible(i, out, CharacterRule.SOFT_HYPHEN);
    }
    if (isInvisible(c)) {
      return invisible(i, out, CharacterRule.INVISIBLE);
    }
    if (c >= '\uFB00' && c <= '\uFB06') {
      for (char letter : LIGATURES[c - '\uFB00'].toCharArray()) {
        out.add(letter, i, i + 1, CharacterRule.LIGATURE.code());
      }
      return i + 1;
    }
    if (isSymbolFontBullet(c)) {
      out.add('•', i, i + 1, CharacterRule.SYMBOL_FONT.code());
      return i + 1;
    }
    int mended = mojibake(i, end, out);
    if (mended > i) {
      return mended;
    }
    boolean control = c >= '\u0080' && c <= '\u009F';
    return control ? invisible(i, out, CharacterRule.INVISIBLE) : plain(i, end, c, out);
  }

  /** A character as it stands, or composed with the combining marks that follow it. */
  private int plain(int i, int end, char c, MappedChars out) {
    int next = i + 1;
    if (Character.isHighSurrogate(c)
        && next < end
        && Character.isLowSurrogate(source.charAt(next))) {
      next++;
    }
    if (!composed) {
      while (next < end && isCombining(source.charAt(next))) {
        next++;
      }
      String cluster = source.substring(i, next);
      String composedCluster = Normalizer.normalize(cluster, Normalizer.Form.NFC);
      if (!composedCluster.equals(cluster)) {
        for (char unit : composedCluster.toCharArray()) {
          out.add(unit, i, next, CharacterRule.NFC.code());
        }
        return next;
      }
    }
    for (int unit = i; unit < next; unit++) {
      out.add(source.charAt(unit), unit, unit + 1, MappedChars.UNCHANGED);
    }
    return next;
  }

  private static int invisible(int i, MappedChars out, CharacterRule rule) {
    if (out.length() > 0 && !isBlank(out.charAt(out.length() - 1))) {
      out.extendLast(i + 1, rule.code());
    }
    return i + 1;
  }

  private static void dropSpaceBefore(MappedChars out) {
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.removeLast();
    }
  }

  /** Word processors' bookmarks and anchors that converters print: {@code [bookmark: _Hlk123]}. */
  private int afterEditorResidue(int i, int end) {
    if (!source.startsWith("[bookmark:", i)) {
      return i;
    }
    int close = source.indexOf(']', i);
    return close < 0 || close >= end ? i : close + 1;
  }

  private int mojibake(int i, int end, MappedChars out) {
    int lead = Windows1252.byteOf(source.charAt(i));
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE2 && lead <= 0xE2 ? 3 : 0;
    if (length == 0 || i + length > end) {
      return i;
    }
    int codePoint = length == 2 ? lead & 0x1F : lead & 0x0F;
    for (int k = 1; k < length; k++) {
      int follow = Windows1252.byteOf(source.charAt(i + k));
      if (follow < 0x80 || follow > 0xBF) {
        return i;
      }
      codePoint = codePoint << 6 | follow & 0x3F;
    }
    if (!isExpected(codePoint)) {
      return i;
    }
    char mended = (char) codePoint;
    if (isSpace(mended)) {
      if (out.length() > 0 && !isBlank(out.charAt(out.length() - 1))) {
        out.add(' ', i, i + length, MappedChars.UNCHANGED);
      }
    } else {
      out.add(mended, i, i + length, CharacterRule.MOJIBAKE.code());
    }
    return i + length;
  }

  /** Letters and punctuation that Spanish reports use; other pairs are left as they stand. */
  private static boolean isExpected(int codePoint) {
    return codePoint >= 0xA0 && codePoint <= 0xFF
        || codePoint >= 0x2010 && codePoint <= 0x2026
        || codePoint == 0x20AC;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u1680'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u000B'
        || c == '\r'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\uFEFF';
  }

  /**
   * Where word processors' symbol fonts (Symbol, Wingdings) put their bullets in the private use
   * area.
   */
  private static boolean isSymbolFontBullet(char c) {
    return c == '\uF0B7'
        || c == '\uF0A7'
        || c == '\uF0D8'
        || c == '\uF0FC'
        || c == '\uF02D'
        || c == '\uF076'
        || c == '\uF0A8';
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
