package legajo.pipeline.normalize;

import java.util.List;
import java.util.regex.Pattern;
import legajo.pipeline.document.SourceText;
import legajo.rules.Folding;
import legajo.rules.Vocabulary;

/** Decides which lines and paragraphs go on in the next one. */
final class Joining {
  private static final String BULLETS = "·•▪◦●○■□‣∙⁃➢➤✓*";

  private static final Pattern ENDS_IN_BRACKET_OR_YEAR =
      Pattern.compile("\\)$|\\b(?:19|20)[0-9]{2}$");

  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,3}: \\p{Lu}");

  private static final String SMALL_WORDS = "a e o u y ";

  /** Words over a list of people are no longer than this. */
  private static final int MOST_LINES_OVER_LIST = 3;

  private final Wrapping wrapping;
  private final Entries entries;
  private final DelegationLines delegations;
  private final Vocabulary neverLast;

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
    if (isBrokenAbbreviation(tail, next.text()) || goesOnInLookalike(paragraph, tail, next)) {
      return true;
    }
    if (neverJoined(tail, next.text(), line.role(), next.role())) {
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
    if (neverLast.contains(Folding.fold(next.text())) && !endsSentence(tail)) {
      return true;
    }
    if (!wrapping.isWrapped()) {
      return lowerNext && tail.endsWith(",");
    }
    if (lowerNext && !endsSentence(tail)) {
      return true;
    }
    if ((tail.endsWith(",") || endsInDash(tail)) && !wrapping.isShort(line)) {
      return !isHeadingBelowProse(tail, next.text());
    }
    return wrapping.isFull(line, next)
        && !isHeadingLike(tail)
        && !isHeadingLike(next.text())
        && !(endsSentence(tail) && beginsInCapitals(next.text()))
        && !delegations.isHeading(next.text())
        && !isBodyBelowPerson(paragraph, tail, next.text())
        && !isFirstPersonBelow(paragraph, tail, next.text())
        && !Labels.isLabelled(next.text())
        && !isLabelBelowItem(paragraph, tail, next.text())
        && !isBelowLabelled(paragraph, tail, next.text())
        && line.source().style().bold() == next.source().style().bold()
        && !entries.areTwo(paragraph.get(0).text(), next.text());
  }

  /** The body whose people follow, below the last person of another: no comma leads to it. */
  private boolean isBodyBelowPerson(List<CleanLine> paragraph, String tail, String head) {
    char last = tail.charAt(tail.length() - 1);
    return (Character.isLetter(last) || last == ')')
        && delegations.isBody(head)
        && entries.opensWithPerson(withoutBullet(paragraph.get(0).text()));
  }

  /** The first person of a list right below the words that stand over it. */
  private boolean isFirstPersonBelow(List<CleanLine> paragraph, String tail, String head) {
    char last = tail.charAt(tail.length() - 1);
    return paragraph.size() <= MOST_LINES_OVER_LIST
        && (Character.isLetter(last) || last == ')')
        && entries.opensWithTitledPerson(head);
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
        && !isHeadingLike(tail);
  }

  /** "MANERA DE TRABAJAR" below prose whose full stop was read as a comma. */
  private static boolean isHeadingBelowProse(String tail, String head) {
    return isHeadingLike(head)
        && !isHeadingLike(tail)
        && head.indexOf(' ') > 0
        && Character.isLetter(head.charAt(head.length() - 1));
  }

  /** "Producto esperado: …" below the last item of a list. */
  private static boolean isLabelBelowItem(List<CleanLine> paragraph, String tail, String head) {
    String first = paragraph.get(0).text();
    return (isBulleted(first) || isNumbered(first))
        && tail.endsWith(".")
        && LABEL.matcher(head).lookingAt();
  }

  /** Prose right below "Actividad 3. Estancia en Lima (3-7 de octubre)". */
  private static boolean isBelowLabelled(List<CleanLine> paragraph, String tail, String head) {
    return paragraph.size() == 1
        && ENDS_IN_BRACKET_OR_YEAR.matcher(tail).find()
        && Character.isUpperCase(head.charAt(0))
        && Labels.isLabelled(withoutBullet(paragraph.get(0).text()));
  }

  private static String withoutBullet(String text) {
    return isBulleted(text) || text.startsWith("o ") ? text.substring(1).strip() : text;
  }

  /** "9:00 a.", "m. en Lima" */
  private static boolean isBrokenAbbreviation(String tail, String head) {
    return head.startsWith("m.") && (tail.endsWith(" a.") || tail.endsWith(" p."));
  }

  /**
   * Whether a full line goes on in one that looks like an item and is none: an initial, a number
   * that ends a sentence, a dash of the author's.
   */
  private boolean goesOnInLookalike(List<CleanLine> paragraph, String tail, CleanLine next) {
    CleanLine line = paragraph.get(paragraph.size() - 1);
    String head = next.text();
    boolean item = isNumbered(paragraph.get(0).text()) || isBulleted(paragraph.get(0).text());
    if (item
        || line.role() != SourceText.Role.LINE
        || next.role() != SourceText.Role.LINE
        || head.length() < 4
        || head.indexOf('\t') >= 0
        || tail.indexOf('\t') >= 0
        || !wrapping.isFull(line, next)
        || endsSentence(tail)
        || tail.endsWith(",")
        || isHeadingLike(tail)) {
      return false;
    }
    boolean initial =
        Character.isUpperCase(head.charAt(0))
            && head.startsWith(". ", 1)
            && Character.isUpperCase(head.charAt(3))
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
        && !isBulleted(line.text())
        && !isBulleted(next.text())
        && !isMarker(line.text());
  }

  private static boolean isOneCell(CleanLine line) {
    return line.text().indexOf('\t', 1) < 0;
  }

  /**
   * Whether a line with an empty line below it and none above is a heading whose own empty line was
   * lost: it stands below the end of a sentence and ends none, or below an item and ends in a
   * colon.
   */
  boolean isHeadingBelow(List<CleanLine> paragraph, CleanLine next) {
    String words = next.text();
    char last = words.charAt(words.length() - 1);
    boolean colon = last == ':' && words.indexOf(':') == words.length() - 1;
    boolean open = Character.isLetter(last) || colon;
    boolean below =
        colon && isBulleted(paragraph.get(0).text())
            || paragraph.get(paragraph.size() - 1).text().endsWith(".");
    return open && below && Character.isUpperCase(words.charAt(0)) && wrapping.isShort(next);
  }

  /** A bullet or an item's number, alone. */
  static boolean isMarker(String text) {
    boolean marker = isBulleted(text + " x") || isNumbered(text + " x");
    return marker && text.indexOf(' ') < 0 && text.length() <= 5;
  }

  /** Whether the last line of a page goes on in the first line of the next. */
  boolean goesOnOverPage(List<CleanLine> paragraph, CleanLine next) {
    CleanLine line = paragraph.get(paragraph.size() - 1);
    String tail = tailOf(paragraph);
    if (isBrokenAbbreviation(tail, next.text())) {
      return true;
    }
    if (neverJoined(tail, next.text(), line.role(), next.role())
        || entries.areTwo(paragraph.get(0).text(), next.text())) {
      return false;
    }
    if (cannotEndHere(tail, next.text()) || entries.isBrokenPerson(tail, next.text())) {
      return true;
    }
    if (endsSentence(tail)) {
      return false;
    }
    if (tail.endsWith(",")) {
      return true;
    }
    boolean lowerNext = Character.isLowerCase(next.text().charAt(0));
    boolean full = !wrapping.isWrapped() || !wrapping.isShort(line);
    return lowerNext && full
        || wrapping.isFull(line, next)
            && !isHeadingLike(tail)
            && !isHeadingLike(next.text())
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
        isBrokenAbbreviation(tail, next.text())
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
        && !isHeadingLike(tail);
  }

  /** No heading, nor the first line of a meeting: the comma before those was a full stop. */
  private boolean mayFollowComma(String head) {
    return Character.isUpperCase(head.charAt(0))
        && (!isHeadingLike(head) || head.endsWith("."))
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

  /** Whether this text begins a list item. */
  static boolean isBulleted(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char c = text.charAt(0);
    if (BULLETS.indexOf(c) >= 0) {
      return text.length() > 1;
    }
    return (c == '-' || c == '–' || c == '—') && text.length() > 2 && text.charAt(1) == ' ';
  }

  /** Whether this text begins with an item's or a section's number or letter. */
  static boolean isNumbered(String text) {
    if (isHalfOfDay(text)) {
      return false;
    }
    int i = 0;
    int length = text.length();
    if (i < length && text.charAt(i) == '(') {
      i++;
    }
    int begin = i;
    while (i < length
        && i - begin < 12
        && (Character.isLetterOrDigit(text.charAt(i)) || isInnerDot(text, i))) {
      i++;
    }
    if (i == begin || i >= length) {
      return false;
    }
    String marker = text.substring(begin, i);
    boolean digits = marker.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    if (digits && marker.indexOf('.') > 0 && text.charAt(i) == ' ') {
      return marker.length() <= 8;
    }
    if (".)-".indexOf(text.charAt(i)) < 0 || marker.length() > (digits ? 8 : 5)) {
      return false;
    }
    boolean shortLetters = marker.length() == 1 || marker.matches("[ivxIVX]+");
    boolean spaced =
        i + 1 < length
            && (text.charAt(i + 1) == ' ' || text.startsWith(".-", i) || text.startsWith(".)", i));
    return spaced
        && text.charAt(i) != '-'
        && (digits ? marker.length() <= 2 || marker.indexOf('.') > 0 : shortLetters);
  }

  /** "a. m." at the head of a line goes on a time. */
  private static boolean isHalfOfDay(String text) {
    return text.startsWith("a. m.") || text.startsWith("p. m.");
  }

  private static boolean isInnerDot(String text, int i) {
    return text.charAt(i) == '.'
        && i > 0
        && Character.isDigit(text.charAt(i - 1))
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
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
        || isBulleted(head)
        || isNumbered(head)
        || isAddress(head)
        || isAddress(tail) && tail.indexOf(' ') < 0
        || isRule(tail)
        || isRule(head);
  }

  /** Whether the last word can't be the last of a sentence, or is broken. */
  private boolean cannotEndHere(String tail, String head) {
    if (isBrokenWord(tail, head)) {
      return true;
    }
    int space = tail.lastIndexOf(' ');
    String last = tail.substring(space + 1);
    // In capitals a single letter may be a name ("ANEXO A"), but for Y.
    boolean small = last.equals(last.toLowerCase(java.util.Locale.ROOT));
    boolean capitals =
        (last.length() > 1 || last.equals("Y")) && isHeadingLike(tail) && isHeadingLike(head);
    return space > 0
        && Character.isLetterOrDigit(head.charAt(0))
        && (small || capitals)
        && !last.toLowerCase(java.util.Locale.ROOT).equals("qu\u00e9")
        && neverLast.contains(Folding.fold(last));
  }

  static boolean isBrokenWord(String tail, String head) {
    int length = tail.length();
    return length > 2
        && (tail.charAt(length - 1) == '-' || tail.charAt(length - 1) == '\u2010')
        && Character.isLetter(tail.charAt(length - 2))
        && (Character.isLowerCase(head.charAt(0)) || isBrokenName(tail, head));
  }

  /** "Ana Soto-", "Rivas, directora": a double name, broken at its hyphen. */
  private static boolean isBrokenName(String tail, String head) {
    int begin = tail.lastIndexOf(' ') + 1;
    return begin > 0
        && Character.isUpperCase(tail.charAt(begin))
        && Character.isLowerCase(tail.charAt(tail.length() - 2))
        && head.length() > 1
        && Character.isUpperCase(head.charAt(0))
        && Character.isLowerCase(head.charAt(1));
  }

  /** "Ana Soto – Jefa de Boyas –": a dash that parts words has words behind it. */
  private static boolean endsInDash(String text) {
    int last = text.length() - 1;
    return last > 1
        && "-\u2013\u2014".indexOf(text.charAt(last)) >= 0
        && text.charAt(last - 1) == ' ';
  }

  private boolean isHangingIndent(CleanLine first, CleanLine line, CleanLine next) {
    boolean hangs = next.indent() >= first.indent() + 2 && next.indent() < first.indent() + 12;
    boolean goesOnHanging = line == first || line.indent() == next.indent();
    // A short line above indented ones heads them; had it been wrapped, it would be full.
    boolean heads =
        line == first
            && wrapping.isShort(line)
            && !isBulleted(first.text())
            && !first.text().endsWith(",")
            && !endsInDash(first.text());
    return hangs && goesOnHanging && !heads && !endsSentence(line.text());
  }

  private static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"”’»)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".:;!?".indexOf(text.charAt(i)) >= 0;
  }

  /** A line all in capitals. */
  static boolean isHeadingLike(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 3 && upper > 6 * lower;
  }

  /** "PRIMERA SESIÓN (5 de mayo): Se presentó …": a heading that its paragraph runs on from. */
  private static boolean beginsInCapitals(String text) {
    int second = text.indexOf(' ') + 1;
    int end = second == 0 ? -1 : text.indexOf(' ', second);
    return end > 0
        && isHeadingLike(text.substring(0, second))
        && isHeadingLike(text.substring(second, end));
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
  }

  /** A drawn line, as under signatures. */
  private static boolean isRule(String text) {
    return text.startsWith("___") || text.startsWith("---") || text.startsWith("===");
  }
}
