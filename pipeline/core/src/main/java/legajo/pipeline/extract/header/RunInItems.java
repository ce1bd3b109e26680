package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.Span;

/** Items of a list that run on in one paragraph: "(i) …; (ii) …; y (iii) …", "a) …, b) …". */
final class RunInItems {
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"
  };

  private RunInItems() {}

  /** The items without their marks; empty where the text doesn't begin with a mark. */
  static List<Span> of(CuedText cued, Span span) {
    for (int style = 0; style < 3; style++) {
      List<Span> items = ofStyle(cued.folded(), span, style);
      if (items.size() > 1) {
        return items;
      }
    }
    return List.of();
  }

  /**
   * Items that a typist marked with a small "o" for a bullet, which reads like a word: "o Estudiar
   * el reparto. o Acompañar a los inspectores."; empty where the text doesn't begin so.
   */
  static List<Span> typedBullets(CuedText cued, Span span) {
    String text = cued.text();
    List<Span> items = new ArrayList<>();
    int begin = -1;
    for (int at = span.begin(); at < span.end(); at++) {
      if (isTypedBullet(text, at, span)) {
        if (begin >= 0) {
          items.add(new Span(begin, WordScan.skipSpacesBack(text, at, begin)));
        } else if (at > span.begin()) {
          return List.of();
        }
        begin = WordScan.skipSpaces(text, at + 1, span.end());
      }
    }
    if (begin >= 0) {
      items.add(new Span(begin, span.end()));
    }
    return items;
  }

  private static boolean isTypedBullet(String text, int at, Span span) {
    int next = WordScan.skipSpaces(text, at + 1, span.end());
    int before = WordScan.skipSpacesBack(text, at, span.begin());
    return text.charAt(at) == 'o'
        && next > at + 1
        && next < span.end()
        && Character.isUpperCase(text.charAt(next))
        && (before == span.begin() || before < at && ".;,".indexOf(text.charAt(before - 1)) >= 0);
  }

  private static List<Span> ofStyle(String folded, Span span, int style) {
    List<Span> items = new ArrayList<>();
    int[] mark = markAt(folded, span.begin(), span.end(), label(style, 0), true);
    while (mark.length > 0) {
      int begin = mark[1];
      int[] next = next(folded, begin, span.end(), label(style, items.size() + 1));
      int end = next.length > 0 ? withoutAnd(folded, begin, next[0]) : span.end();
      items.add(new Span(begin, Math.max(begin, end)));
      mark = next;
    }
    return items;
  }

  private static String label(int style, int index) {
    return switch (style) {
      case 0 -> index < ROMAN.length ? ROMAN[index] : "?";
      case 1 -> String.valueOf((char) ('a' + index % 26));
      default -> Integer.toString(index + 1);
    };
  }

  private static int[] next(String folded, int from, int limit, String label) {
    for (int i = from; i < limit; i++) {
      int[] mark = markAt(folded, i, limit, label, false);
      if (mark.length > 0) {
        return mark;
      }
    }
    return new int[0];
  }

  /** Where the mark begins and where the words after it begin; empty where none stands here. */
  private static int[] markAt(String folded, int begin, int limit, String label, boolean first) {
    int at = begin;
    boolean open = at < limit && folded.charAt(at) == '(';
    at = open ? at + 1 : at;
    if (!folded.startsWith(label, at)
        || !first && at > 0 && !open && !WordScan.isSpace(folded.charAt(at - 1))) {
      return new int[0];
    }
    at += label.length();
    boolean closed =
        at < limit
            && (folded.charAt(at) == ')'
                || !open && folded.startsWith(". ", at) && (first || followsStop(folded, begin)));
    return closed ? new int[] {begin, WordScan.skipSpaces(folded, at + 1, limit)} : new int[0];
  }

  /** "1. Conocer el registro. 2. Revisar …": a full stop above the next number. */
  private static boolean followsStop(String folded, int at) {
    int end = WordScan.skipSpacesBack(folded, at, 0);
    return end > 0 && end < at && ".;".indexOf(folded.charAt(end - 1)) >= 0;
  }

  /** Where an item ends before "; y (iii)". */
  private static int withoutAnd(String folded, int begin, int next) {
    int end = WordScan.skipSpacesBack(folded, next, begin);
    int word = WordScan.wordBegin(folded, end, begin);
    String last = folded.substring(word, end);
    return last.equals("y") || last.equals("e")
        ? WordScan.skipSpacesBack(folded, word, begin)
        : end;
  }
}
