package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.Span;

/**
 * Finds lines that a sign marks as headings, "— El pedido —", "« Objetivos »", "■ Resultados": each
 * stands alone, as no item of a list does, and several of them have the same sign.
 */
final class SignedLines {
  private static final int LONGEST = 100;
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 14;
  private static final int FEWEST = 3;
  private static final int FEWEST_KNOWN = 2;
  private static final String OPENING = "\u00ab\u201c\"[<{";
  private static final String CLOSING = "\u00bb\u201d\"]>}";
  private static final String OF_WORDS = "\u00bf\u00a1(";

  private final HeadingKinds kinds;

  SignedLines(HeadingKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * A line with signs.
   *
   * @param words between the signs
   * @param sign the first of them
   * @param closed whether it has one at its end, too
   */
  private record Signed(Span words, char sign, boolean closed) {
    String form() {
      return sign + (closed ? "-" : "");
    }
  }

  /** The words of such lines, by the index of the paragraph. */
  Map<Integer, Span> find(List<CleanText.Paragraph> paragraphs, CuedText cued) {
    Map<String, List<Integer>> forms = new LinkedHashMap<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      Optional<Signed> signed = signed(paragraphs.get(i), cued.text());
      if (signed.isPresent() && standsAlone(i, paragraphs, cued.text())) {
        forms.computeIfAbsent(signed.get().form(), form -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, Span> found = new HashMap<>();
    for (List<Integer> run : forms.values()) {
      boolean framed = isFramed(signed(paragraphs.get(run.get(0)), cued.text()).orElseThrow());
      if (run.size() >= FEWEST && (framed || known(run, paragraphs, cued) >= FEWEST_KNOWN)) {
        run.forEach(
            i -> found.put(i, signed(paragraphs.get(i), cued.text()).orElseThrow().words()));
      }
    }
    return found;
  }

  /** How many of them tell what a section is about. */
  private long known(List<Integer> run, List<CleanText.Paragraph> paragraphs, CuedText cued) {
    return run.stream()
        .map(i -> signed(paragraphs.get(i), cued.text()).orElseThrow().words())
        .flatMap(words -> kinds.firstWord(cued, words, false).stream())
        .map(HeadingKinds.Word::kind)
        .distinct()
        .count();
  }

  private static Optional<Signed> signed(CleanText.Paragraph paragraph, String text) {
    Span span = paragraph.span();
    if (paragraph.role() == SourceText.Role.TABLE_ROW
        || paragraph.isMarked()
        || span.length() < SHORTEST
        || span.length() > LONGEST
        || isOfWords(text.charAt(span.begin()))) {
      return Optional.empty();
    }
    char sign = text.charAt(span.begin());
    int begin = span.begin();
    while (begin < span.end() && (text.charAt(begin) == sign || text.charAt(begin) == ' ')) {
      begin++;
    }
    int pair = OPENING.indexOf(sign);
    char close = pair < 0 ? sign : CLOSING.charAt(pair);
    int end = span.end();
    while (end > begin && (text.charAt(end - 1) == close || text.charAt(end - 1) == ' ')) {
      end--;
    }
    boolean closed = end < span.end();
    Span words = new Span(begin, end);
    return mayBeHeading(words, closed, text) && (closed || pair < 0)
        ? Optional.of(new Signed(words, sign, closed))
        : Optional.empty();
  }

  /** With a sign at both ends that is no quotation mark. */
  private static boolean isFramed(Signed signed) {
    return signed.closed() && "\u00ab\u201c\"".indexOf(signed.sign()) < 0;
  }

  private static boolean isOfWords(char c) {
    return Character.isLetterOrDigit(c) || OF_WORDS.indexOf(c) >= 0;
  }

  private static boolean mayBeHeading(Span span, boolean closed, String text) {
    if (span.length() < SHORTEST) {
      return false;
    }
    String words = span.of(text);
    char first = words.charAt(0);
    char last = words.charAt(words.length() - 1);
    return (Character.isUpperCase(first) || Character.isDigit(first) || first == '\u00bf')
        && ".;,:".indexOf(last) < 0
        && (closed || words.indexOf(": ") < 0)
        && words.indexOf('\t') < 0
        && words.split(" ", -1).length <= MOST_WORDS;
  }

  /** Behind an empty line, with no item of its kind above or below it. */
  private static boolean standsAlone(int i, List<CleanText.Paragraph> paragraphs, String text) {
    char sign = text.charAt(paragraphs.get(i).span().begin());
    boolean above = i > 0 && text.startsWith(sign + " ", paragraphs.get(i - 1).span().begin());
    boolean below = text.startsWith(sign + " ", paragraphs.get(i + 1).span().begin());
    return paragraphs.get(i).afterGap() && !above && !below;
  }
}
