package legajo.pipeline.normalize;

import java.util.ArrayList;
import java.util.List;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.OffsetMap;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.normalize.repair.LineRepair;
import legajo.rules.Span;

/** Puts paragraphs together: one clean text, one map, one list of repairs. */
final class CleanTextBuilder {
  private final SourceText source;
  private final Hyphenation hyphenation;
  private final WordRepairs words;
  private final MappedChars chars;
  private final List<CleanText.Paragraph> paragraphs = new ArrayList<>();

  CleanTextBuilder(SourceText source, Hyphenation hyphenation, WordRepairs words) {
    this.source = source;
    this.words = words;
    this.hyphenation = hyphenation;
    this.chars = new MappedChars(source.text().length() + 64);
  }

  void add(List<CleanLine> lines) {
    CleanLine first = lines.get(0);
    boolean cells = lines.size() > 1 && Joining.areCells(first, lines.get(1)) && !isOneWord(lines);
    String head =
        first.text().length() > 2 || lines.size() == 1 ? first.text() : first.text() + " x";
    SourceText.Role role = cells ? SourceText.Role.TABLE_ROW : roleOf(first, head);
    if (!paragraphs.isEmpty()) {
      boolean tight =
          role == SourceText.Role.LIST_ITEM && LineShapes.isBulleted(head)
              || role == SourceText.Role.TABLE_ROW;
      addBreaks(first.chars().begin(0), tight ? 1 : 2);
    }
    int begin = chars.length();
    boolean bold = true;
    for (int i = 0; i < lines.size(); i++) {
      CleanLine line = lines.get(i);
      bold &= line.source().style().bold();
      boolean broken =
          i + 1 < lines.size() && LineShapes.isBrokenWord(line.text(), lines.get(i + 1).text());
      boolean cell = i > 0 && cells;
      addLine(
          line,
          i == 0 ? Character.MIN_VALUE : cell ? '\t' : ' ',
          broken ? lines.get(i + 1).text() : "");
    }
    paragraphs.add(
        new CleanText.Paragraph(
            new Span(begin, chars.length()),
            role,
            bold,
            first.afterGap() || first.firstOfPage(),
            lines.get(lines.size() - 1).mark()));
  }

  /** Whether the lines are no more than one word, broken at the end of each. */
  private static boolean isOneWord(List<CleanLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!LineShapes.isBrokenWord(lines.get(i - 1).text(), lines.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static SourceText.Role roleOf(CleanLine line, String head) {
    return switch (line.role()) {
      case HEADING, LIST_ITEM -> line.role();
      default -> {
        if (line.text().indexOf('\t') >= 0) {
          yield SourceText.Role.TABLE_ROW;
        }
        yield LineShapes.isBulleted(head) ? SourceText.Role.LIST_ITEM : SourceText.Role.PARAGRAPH;
      }
    };
  }

  /**
   * Adds a line after a blank or a tab; a hyphen at its end goes where the next line goes on with
   * the word.
   */
  private void addLine(CleanLine line, char before, String next) {
    boolean first = before == Character.MIN_VALUE;
    boolean broken = !next.isEmpty();
    boolean afterBreak = chars.length() > 0 && pendingJoin;
    if (!first && !afterBreak) {
      int place = line.chars().begin(0);
      int end = chars.end(chars.length() - 1);
      chars.add(before, Math.min(end, place), place, MappedChars.UNCHANGED);
    }
    pendingJoin = false;
    int length = line.chars().length();
    if (!broken) {
      chars.addAll(line.chars(), 0, length);
      return;
    }
    pendingJoin = true;
    boolean keepHyphen = hyphenation.keepsHyphen(line.text(), next);
    chars.addAll(line.chars(), 0, keepHyphen ? length : length - 1);
    if (!keepHyphen) {
      chars.extendLast(line.chars().end(length - 1), CharacterRule.HYPHENATION.code());
    }
  }

  private boolean pendingJoin;

  private void addBreaks(int place, int count) {
    int end = chars.end(chars.length() - 1);
    for (int i = 0; i < count; i++) {
      chars.add('\n', Math.min(end, place), place, MappedChars.UNCHANGED);
    }
  }

  CleanText build() {
    return new CleanText(
        chars.text(),
        new OffsetMap(chars.begins(), chars.ends()),
        paragraphs,
        repairs(),
        words.damage(source.pages().size()),
        source);
  }

  /** One repair for each repaired word, and for each word of which a character was changed. */
  private List<CleanText.TextRepair> repairs() {
    List<CleanText.TextRepair> repairs = new ArrayList<>();
    int at = 0;
    while (at < chars.length()) {
      if (chars.change(at) == MappedChars.UNCHANGED) {
        at++;
      } else {
        CleanText.TextRepair repair =
            chars.change(at) < CharacterRule.count() ? characterRepair(at) : wordRepair(at);
        repairs.add(repair);
        at = Math.max(at + 1, repair.clean().end());
      }
    }
    return repairs;
  }

  private CleanText.TextRepair wordRepair(int begin) {
    int end = begin + 1;
    while (end < chars.length() && chars.change(end) == chars.change(begin)) {
      end++;
    }
    LineRepair repair = words.repair(chars.change(begin));
    return repair(begin, end, repair.rule(), repair.certainty());
  }

  private CleanText.TextRepair characterRepair(int at) {
    int begin = at;
    while (begin > 0 && isOfSameWord(begin - 1)) {
      begin--;
    }
    int end = at + 1;
    while (end < chars.length() && isOfSameWord(end)) {
      end++;
    }
    return repair(begin, end, CharacterRule.idOf(chars.change(at)), 1);
  }

  private boolean isOfSameWord(int at) {
    return !Character.isWhitespace(chars.charAt(at)) && chars.change(at) < CharacterRule.count();
  }

  private CleanText.TextRepair repair(int begin, int end, String rule, double certainty) {
    int sourceEnd = 0;
    for (int k = begin; k < end; k++) {
      sourceEnd = Math.max(sourceEnd, chars.end(k));
    }
    return new CleanText.TextRepair(
        new Span(chars.begin(begin), sourceEnd),
        new Span(begin, end),
        chars.text().substring(begin, end),
        rule,
        certainty);
  }
}
