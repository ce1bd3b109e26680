package legajo.rules;

import java.text.Normalizer;

/**
 * Folds text so that patterns need no variants: lower case, no accents, one kind of dash, quote and
 * space.
 *
 * <p>One UTF-16 unit stays one UTF-16 unit, so every place in the folded text is the same place in
 * the text.
 */
public final class Folding {
  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded text; has the length of the text. */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  /** The folded form of one UTF-16 unit. */
  public static char fold(char unit) {
    return unit < TABLE.length ? TABLE[unit] : foldPunctuation(unit);
  }

  /** The text without accents, tildes and diaereses, letters in the case they have. */
  public static String unmarked(String text) {
    StringBuilder unmarked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean marked = c >= 0x80 && Character.isLetter(c);
      unmarked.append(
          marked ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0) : c);
    }
    return unmarked.toString();
  }

  private static char[] table() {
    char[] table = new char[0x250];
    for (char c = 0; c < table.length; c++) {
      String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char first = Character.toLowerCase(base.charAt(0));
      table[c] = c == '\u00A0' ? ' ' : foldPunctuation(Character.isLetter(c) ? first : c);
    }
    return table;
  }

  private static char foldPunctuation(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u2018', '\u2019', '\u201A', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      default -> c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u3000' ? ' ' : c;
    };
  }
}
