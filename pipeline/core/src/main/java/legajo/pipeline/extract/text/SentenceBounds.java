package legajo.pipeline.extract.text;

import java.util.Set;
import legajo.rules.Folding;
import legajo.rules.Span;

/** Where sentences begin and end, by full stops that no abbreviation ends in. */
public final class SentenceBounds {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "hrs", "hs", "no", "nro", "num", "art", "arts", "sr", "sra", "dr", "dra", "lic", "ing",
          "abg", "mg", "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "sept", "set",
          "oct", "nov", "dic", "lun", "mie", "jue", "vie", "sab", "dom", "aprox", "pag", "tel",
          "ext", "av", "avda", "cd", "rep", "ee", "uu", "etc", "min", "pm", "am");

  private SentenceBounds() {}

  /** The part of this stretch that is the sentence round a place of it. */
  public static Span around(String text, int place, Span stretch) {
    int begin = stretch.begin();
    while (true) {
      int end = end(text, begin, stretch.end());
      if (end > place || end >= stretch.end()) {
        return new Span(begin, end);
      }
      begin = skipSpaces(text, end, stretch.end());
    }
  }

  /**
   * One past the full stop of the sentence that begins here; the limit where none stands before.
   */
  public static int end(String text, int begin, int limit) {
    for (int i = begin; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?') && endsSentence(text, i, begin, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  private static boolean endsSentence(String text, int stop, int begin, int limit) {
    int next = skipSpaces(text, stop + 1, limit);
    if (next == stop + 1 && next < limit) {
      return false;
    }
    if (next < limit && !opensSentence(text.charAt(next))) {
      return false;
    }
    int word = stop;
    while (word > begin && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean single = stop - word == 1;
    return next >= limit
        || !single && !ABBREVIATIONS.contains(Folding.fold(text.substring(word, stop)));
  }

  private static boolean opensSentence(char c) {
    return Character.isUpperCase(c) || c == '¿' || c == '¡' || c == '“' || c == '"' || c == '«';
  }

  public static int skipSpaces(String text, int from, int limit) {
    int i = from;
    while (i < limit && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }
}
