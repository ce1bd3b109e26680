package legajo.pipeline.normalize;

import java.util.BitSet;
import java.util.List;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.Span;

/**
 * Recognises how authors of plain text mark headings: a line of {@code =}, {@code -} or {@code ~}
 * drawn under it, or under and over it; number signs before it; signs round it.
 */
final class HeadingMarks {
  private static final int SHORTEST_DRAWN = 3;
  private static final int LONGEST_HEADING = 160;
  private static final int MOST_SIGNS = 6;
  private static final char ROUND = '*';

  private final String text;
  private final List<SourceText.Line> lines;
  private final BitSet drawn = new BitSet();
  private final BitSet over = new BitSet();

  HeadingMarks(String text, List<SourceText.Line> lines) {
    this.text = text;
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      drawn.set(i, lines.get(i).role() == SourceText.Role.LINE && isDrawn(words(i)));
    }
    for (int i = drawn.nextSetBit(0); i >= 0; i = drawn.nextSetBit(i + 1)) {
      over.set(i, isOver(i));
    }
  }

  /** Whether a line is drawn under or over a heading. */
  boolean isAside(int line) {
    return over.get(line) || drawn.get(line) && line > 0 && isUnder(line);
  }

  /** The sign that marks a line as a heading. */
  char markOf(int line) {
    int next = line + 1;
    if (next < lines.size() && drawn.get(next) && isUnder(next)) {
      return text.charAt(words(next).begin());
    }
    int begin = words(line).begin();
    if (unmarked(line).equals(lines.get(line).span())) {
      return CleanText.Paragraph.UNMARKED;
    }
    boolean numbered = text.charAt(begin) == '#' && text.charAt(words(line).end() - 1) != '#';
    return numbered ? Character.forDigit(signs(begin), 10) : ROUND;
  }

  /** A line's characters without the signs that mark it. */
  Span unmarked(int line) {
    Span words = words(line);
    boolean may = lines.get(line).role() == SourceText.Role.LINE && words.length() > 2;
    Span inner = may && !drawn.get(line) ? withoutSigns(words) : words;
    return inner.equals(words) ? lines.get(line).span() : inner;
  }

  private boolean isOver(int line) {
    int below = line + 2;
    return below < lines.size()
        && !drawn.get(line + 1)
        && drawn.get(below)
        && text.charAt(words(below).begin()) == text.charAt(words(line).begin())
        && mayBeHeading(line + 1);
  }

  private boolean isUnder(int line) {
    return !drawn.get(line - 1)
        && mayBeHeading(line - 1)
        && (text.charAt(words(line).begin()) != '_' || !isForSigning(line));
  }

  /** A line of underscores with a name below it, or much longer than the words above it. */
  private boolean isForSigning(int line) {
    boolean name = line + 1 < lines.size() && words(line + 1).length() > 0;
    boolean apart = line < 2 || words(line - 2).length() == 0;
    return name || !apart || words(line).length() > 2 * words(line - 1).length();
  }

  private boolean mayBeHeading(int line) {
    Span words = words(line);
    return lines.get(line).role() == SourceText.Role.LINE
        && words.length() > 0
        && words.length() <= LONGEST_HEADING
        && ".;,".indexOf(text.charAt(words.end() - 1)) < 0
        && !LineShapes.isBulleted(words.of(text))
        && !hasColumns(words);
  }

  /** The head of a table has a line under it, too. */
  private boolean hasColumns(Span words) {
    for (int i = words.begin(); i + 2 < words.end(); i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '\t' || text.startsWith("   ", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDrawn(Span words) {
    if (words.length() < SHORTEST_DRAWN) {
      return false;
    }
    char first = text.charAt(words.begin());
    boolean same = "=-~_\u2500\u2550\u2014\u2013".indexOf(first) >= 0;
    for (int i = words.begin(); same && i < words.end(); i++) {
      same = text.charAt(i) == first;
    }
    return same;
  }

  private Span withoutSigns(Span words) {
    int begin = words.begin();
    int signs = signs(begin);
    boolean numbered = text.charAt(begin) == '#' && signs <= MOST_SIGNS;
    if (numbered && signs + 1 < words.length() && text.charAt(begin + signs) == ' ') {
      int end = words.end() - signsBefore(words.end(), '#');
      return trimmed(begin + signs, Math.max(begin + signs, end));
    }
    int behind = signs < 2 ? 0 : signsBefore(words.end(), text.charAt(begin));
    boolean round =
        behind == signs
            && words.length() > 2 * signs
            && "*=-~#".indexOf(text.charAt(begin)) >= 0
            && (text.charAt(begin) == '*' || text.charAt(begin + signs) == ' ');
    Span inner = round ? trimmed(begin + signs, words.end() - signs) : words;
    return inner.of(text).indexOf(text.substring(begin, begin + 2)) < 0 ? inner : words;
  }

  /** How often the sign at this place is repeated. */
  private int signs(int begin) {
    int signs = 1;
    while (begin + signs < text.length() && text.charAt(begin + signs) == text.charAt(begin)) {
      signs++;
    }
    return signs;
  }

  private int signsBefore(int end, char sign) {
    int signs = 0;
    while (end - signs > 0 && text.charAt(end - signs - 1) == sign) {
      signs++;
    }
    return signs;
  }

  private Span words(int line) {
    Span span = lines.get(line).span();
    return trimmed(span.begin(), span.end());
  }

  private Span trimmed(int begin, int end) {
    int low = begin;
    int high = end;
    while (low < high && CharacterCleaner.isSpace(text.charAt(low))) {
      low++;
    }
    while (high > low && CharacterCleaner.isSpace(text.charAt(high - 1))) {
      high--;
    }
    return new Span(low, high);
  }
}
