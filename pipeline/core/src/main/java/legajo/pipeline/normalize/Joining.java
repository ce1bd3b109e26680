package legajo.pipeline.normalize;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.document.SourceText;
import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/** Decides which lines and paragraphs go on in the next one. */
final class Joining {
  private static final String SMALL_WORDS = "a e o u y ";

  private final Wrapping wrapping;
  private final Entries entries;
  private final DelegationLines delegations;
  private final Vocabulary neverLast;
  private final ListBreaks breaks;

  /**
   * Decides for one text.
   *
   * @param delegations tells the lines over the people of a country
   * @param neverLast words that no sentence and no heading ends with
   */
  Joining(Wrapping wrapping, Entries entries, DelegationLines delegations, Vocabulary neverLast) {
    this.wrapping = wrapping;
    this.entries = entries;
    this.delegations = delegations;
    this.neverLast = neverLast;
    this.breaks = new ListBreaks(entries, delegations);
  }

  /**
   * Whether a line goes on in the line below it, on the same page without an empty line between.
   */
  boolean goesOn(List<CleanLine> paragraph, CleanLine next) {
    CleanLine line = paragraph.get(paragraph.size() - 1);
    int count = paragraph.size();
    if (areCells(line, next) && (count == 1 || areCells(paragraph.get(count - 2), line))) {
      return true;
    }
    String tail = tailOf(paragraph);
    if (LineShapes.isBrokenAbbreviation(tail, next.text())
        || goesOnInLookalike(paragraph, tail, next)) {
      return true;
    }
    if (neverJoined(tail, next.text(), line.role(), next.role())
        || DayRows.isRow(next.text()) && !cannotEndHere(tail, next.text())) {
      return false;
    }
    if (line.role() != SourceText.Role.LINE || next.role() != SourceText.Role.LINE) {
      return cannotEndHere(tail, next.text());
    }
    if (cannotEndHere(tail, next.text())
        || isHangingIndent(paragraph.get(0), line, next)
        || isBracketBehind(tail, line, next)) {
      return true;
    }
    char first = next.text().charAt(0);
    boolean lowerNext = Character.isLowerCase(first);
    if (neverLast.contains(Folding.fold(next.text())) && !LineShapes.endsSentence(tail)) {
      return true;
    }
    if (!wrapping.isWrapped()) {
      return lowerNext && tail.endsWith(",");
    }
    if (lowerNext && !LineShapes.endsSentence(tail)) {
      return true;
    }
    if ((tail.endsWith(",") || LineShapes.endsInDash(tail)) && !wrapping.isShort(line)) {
      return !isHeadingBelowProse(tail, next.text());
    }
    return wrapping.isFull(line, next)
        && !LineShapes.isHeadingLike(tail)
        && !LineShapes.isHeadingLike(next.text())
        && !(LineShapes.endsSentence(tail) && LineShapes.beginsInCapitals(next.text()))
        && !delegations.isHeading(next.text())
        && !breaks.isBreak(paragraph, tail, next.text())
        && line.source().style().bold() == next.source().style().bold()
        && !entries.areTwo(paragraph.get(0).text(), next.text());
  }

  /**
   * "… Ana Soto", "(Analista, MTSS); Juan Rey …": no paragraph begins so below an open sentence.
   */
  private boolean isBracketBehind(String tail, CleanLine line, CleanLine next) {
    return wrapping.isWrapped()
        && next.text().charAt(0) == '('
        && next.text().indexOf(')') < next.text().length() - 1
        && Character.isLetter(tail.charAt(tail.length() - 1))
        && !wrapping.isShort(line)
        && !LineShapes.isHeadingLike(tail);
  }

  /** "MANERA DE TRABAJAR" below prose whose full stop was read as a comma. */
  private static boolean isHeadingBelowProse(String tail, String head) {
    return LineShapes.isHeadingLike(head)
        && !LineShapes.isHeadingLike(tail)
        && head.indexOf(' ') > 0
        && Character.isLetter(head.charAt(head.length() - 1));
  }

  /**
   * Whether a full line goes on in one that looks like an item and is none: an initial, a number
   * that ends a sentence, a dash of the author's.
   */
  private boolean goesOnInLookalike(List<CleanLine> paragraph, String tail, CleanLine next) {
    CleanLine line = paragraph.get(paragraph.size() - 1);
    String head = next.text();
    boolean item =
        LineShapes.isNumbered(paragraph.get(0).text())
            || LineShapes.isBulleted(paragraph.get(0).text());
    if (item
        || line.role() != SourceText.Role.LINE
        || next.role() != SourceText.Role.LINE
        || head.length() < 4
        || head.indexOf('\t') >= 0
        || tail.indexOf('\t') >= 0
        || !wrapping.isFull(line, next)
        || LineShapes.endsSentence(tail)
        || tail.endsWith(",")
        || LineShapes.isHeadingLike(tail)) {
      return false;
    }
    boolean initial =
        Character.isUpperCase(head.charAt(0))
            && head.startsWith(". ", 1)
            && Character.isUpperCase(head.charAt(3))
            && !LineShapes.isHeadingLike(head)
            && !entries.areTwo(paragraph.get(0).text(), head);
    boolean dash =
        "\u2013\u2014".indexOf(head.charAt(0)) >= 0 && Character.isLowerCase(head.charAt(2));
    boolean number = Character.isDigit(head.charAt(0)) && cannotEndHere(tail, head);
    return initial || dash || number;
  }

  /**
   * Lines right below each other that each begin with a tab are how converters print the cells of a
   * row.
   */
  static boolean areCells(CleanLine line, CleanLine next) {
    return line.tabbed()
        && next.tabbed()
        && !next.afterGap()
        && isOneCell(line)
        && isOneCell(next)
        && line.role() == SourceText.Role.LINE
        && !LineShapes.isBulleted(line.text())
        && !LineShapes.isBulleted(next.text())
        && !LineShapes.isMarker(line.text());
  }

  private static boolean isOneCell(CleanLine line) {
    return line.text().indexOf('\t', 1) < 0;
  }

  /**
   * Whether a line is a heading whose empty line above was lost. With an empty line below it: it
   * stands below the end of a sentence and ends none, or below an item and ends in a colon. With
   * none: it stands between the end of a sentence and the beginning of another.
   *
   * @param below the line below it, if any
   */
  boolean isHeadingBelow(List<CleanLine> paragraph, CleanLine next, Optional<CleanLine> below) {
    String words = next.text();
    char last = words.charAt(words.length() - 1);
    boolean colon = last == ':' && words.indexOf(':') == words.length() - 1;
    if (!Character.isLetter(last) && !colon
        || !Character.isUpperCase(words.charAt(0))
        || !wrapping.isShort(next)) {
      return false;
    }
    String above = paragraph.get(paragraph.size() - 1).text();
    if (below.filter(line -> !line.afterGap()).isPresent()) {
      return LineShapes.endsSentence(above)
          && !Labels.isLabelled(words)
          && beginsSentence(below.get().text())
          && wrapping.isWrapped();
    }
    return colon && LineShapes.isBulleted(paragraph.get(0).text()) || above.endsWith(".");
  }

  private static boolean beginsSentence(String text) {
    return !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0))
            || LineShapes.isBulleted(text)
            || "\"\u201c\u00ab\u00bf\u00a1".indexOf(text.charAt(0)) >= 0);
  }

  /** Whether the last line of a page goes on in the first line of the next. */
  boolean goesOnOverPage(List<CleanLine> paragraph, CleanLine next) {
    CleanLine line = paragraph.get(paragraph.size() - 1);
    String tail = tailOf(paragraph);
    if (LineShapes.isBrokenAbbreviation(tail, next.text())) {
      return true;
    }
    if (neverJoined(tail, next.text(), line.role(), next.role())
        || entries.areTwo(paragraph.get(0).text(), next.text())) {
      return false;
    }
    if (cannotEndHere(tail, next.text()) || entries.isBrokenPerson(tail, next.text())) {
      return true;
    }
    if (LineShapes.endsSentence(tail)) {
      return false;
    }
    if (tail.endsWith(",")) {
      return true;
    }
    boolean lowerNext = Character.isLowerCase(next.text().charAt(0));
    boolean full = !wrapping.isWrapped() || !wrapping.isShort(line);
    return lowerNext && full
        || wrapping.isFull(line, next)
            && !LineShapes.isHeadingLike(tail)
            && !LineShapes.isHeadingLike(next.text())
            && !delegations.isHeading(next.text());
  }

  /**
   * Whether a paragraph goes on after an empty line, as scanned texts have them. Looks at nothing
   * but the words, so that normalizing a clean text joins nothing more.
   */
  boolean goesOnAfterGap(List<CleanLine> paragraph, CleanLine next) {
    String tail = tailOf(paragraph);
    SourceText.Role role = paragraph.get(paragraph.size() - 1).role();
    return !neverJoined(tail, next.text(), role, next.role())
        && (cannotEndHere(tail, next.text()) || Division.opens(paragraph, next));
  }

  /**
   * Whether a paragraph goes on after an empty line that an OCR engine saw between two lines of a
   * sentence. Only of pages that are damaged.
   */
  boolean goesOnAfterSeenGap(List<CleanLine> paragraph, CleanLine next) {
    CleanLine line = paragraph.get(paragraph.size() - 1);
    String tail = tailOf(paragraph);
    boolean broken =
        LineShapes.isBrokenAbbreviation(tail, next.text())
            || !wrapping.isShort(line) && entries.isBrokenPerson(tail, next.text());
    if (broken) {
      return true;
    }
    return wrapping.isWrapped()
        && !wrapping.isShort(line)
        && line.role() == SourceText.Role.LINE
        && next.role() == SourceText.Role.LINE
        && !neverJoined(tail, next.text(), line.role(), next.role())
        && next.text().length() > 1
        && (tail.endsWith(",") && mayFollowComma(next.text())
            || isInsideSentence(tail, next.text()))
        && !LineShapes.isHeadingLike(tail);
  }

  /** No heading, nor the first line of a meeting: the comma before those was a full stop. */
  private boolean mayFollowComma(String head) {
    return Character.isUpperCase(head.charAt(0))
        && (!LineShapes.isHeadingLike(head) || head.endsWith("."))
        && !Labels.isLabelled(head)
        && !delegations.isHeading(head);
  }

  private static boolean isInsideSentence(String tail, String head) {
    char last = tail.charAt(tail.length() - 1);
    return Character.isLowerCase(head.charAt(0))
        && (Character.isLetter(head.charAt(1)) || SMALL_WORDS.indexOf(head.substring(0, 2)) >= 0)
        && (Character.isLetterOrDigit(last) || last == ',');
  }

  /** The last line of a paragraph, with those above it where it is a single word. */
  private static String tailOf(List<CleanLine> paragraph) {
    String tail = "";
    for (int i = paragraph.size() - 1; i >= 0 && tail.indexOf(' ') < 0; i--) {
      tail = tail.isEmpty() ? paragraph.get(i).text() : paragraph.get(i).text() + " " + tail;
    }
    return tail;
  }

  private boolean neverJoined(
      String tail, String head, SourceText.Role role, SourceText.Role nextRole) {
    return tail.isEmpty()
        || head.isEmpty()
        || role == SourceText.Role.TABLE_ROW
        || nextRole == SourceText.Role.TABLE_ROW
        || tail.contains(" | ") && head.contains(" | ") && !cannotEndHere(tail, head)
        || tail.indexOf('\t') >= 0
        || head.indexOf('\t') >= 0
        || LineShapes.isBulleted(head)
        || LineShapes.isNumbered(head)
        || LineShapes.isAddress(head)
        || LineShapes.isAddress(tail) && tail.indexOf(' ') < 0
        || LineShapes.isRule(tail)
        || LineShapes.isRule(head);
  }

  /** Whether the last word can't be the last of a sentence, or is broken. */
  private boolean cannotEndHere(String tail, String head) {
    if (LineShapes.isBrokenWord(tail, head)) {
      return true;
    }
    int space = tail.lastIndexOf(' ');
    String last = tail.substring(space + 1);
    // In capitals a single letter may be a name ("ANEXO A"), but for Y.
    boolean small = last.equals(last.toLowerCase(java.util.Locale.ROOT));
    boolean capitals =
        (last.length() > 1 || last.equals("Y"))
            && LineShapes.isHeadingLike(tail)
            && LineShapes.isHeadingLike(head);
    return space > 0
        && Character.isLetterOrDigit(head.charAt(0))
        && (small || capitals)
        && !last.toLowerCase(java.util.Locale.ROOT).equals("qu\u00e9")
        && neverLast.contains(Folding.fold(last));
  }

  private boolean isHangingIndent(CleanLine first, CleanLine line, CleanLine next) {
    boolean hangs = next.indent() >= first.indent() + 2 && next.indent() < first.indent() + 12;
    boolean goesOnHanging = line == first || line.indent() == next.indent();
    // A short line above indented ones heads them; had it been wrapped, it would be full.
    boolean heads =
        line == first
            && wrapping.isShort(line)
            && !LineShapes.isBulleted(first.text())
            && !first.text().endsWith(",")
            && !LineShapes.endsInDash(first.text());
    // "Sra. Ana Soto, …" below "PERÚ (viajaron a Lima)" is the first of those under it.
    return hangs
        && goesOnHanging
        && !heads
        && !LineShapes.endsSentence(line.text())
        && !entries.opensWithTitledPerson(next.text());
  }
}
