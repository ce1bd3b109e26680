package legajo.pipeline.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Finds headings numbered in a way that few reports have, "1/ Origen", "§ 2 Trabajo", "[3] Cierre",
 * "Uno. Origen": they stand apart and count up from one.
 */
final class RareNumbers {
  private static final int LONGEST = 110;
  private static final int FEWEST = 3;

  /** A sign, the number, a sign. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("()([0-9]{1,2}) ?/ ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile(
              "(\u00a7 ?)([0-9]{1,2})[.):-]* ?[-\u2013\u2014]? ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile(
              "(\\[ ?)([0-9]{1,2}) ?\\][.:]? ?[-\u2013\u2014]? ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile(
              "(# ?)([0-9]{1,2})[.):-]* ?[-\u2013\u2014]? ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile(
              "([Nn][\u00b0\u00ba]\\.? ?)([0-9]{1,2})[.):-]* ?[-\u2013\u2014]? ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile("()([0-9]{1,2}) [.)] ?-? ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile(
              "()([0-9]{1,2})[\u00ba\u00b0][.)]?-? (?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile("()([IVX]{1,5}) (?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile("()([0-9]{1,2}): ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"),
          Pattern.compile(
              "()(\\p{Lu}\\p{L}{1,10})(?:\\.-|[.:)]| ?[-\u2013\u2014])[-\u2013\u2014]? ?(?=\\p{Lu}|[\u00bf\u00a1\u00ab\"\u201c])"));

  private static final Pattern FIRST_WORD = Pattern.compile("^.*?([a-z]{4,}).*$");

  private final Vocabulary cardinals;

  RareNumbers(RulePack pack) {
    this.cardinals = pack.vocabulary("cardinal");
  }

  /** The numbers, by the index of the paragraph. */
  Map<Integer, Label> find(List<CleanText.Paragraph> paragraphs, CuedText cued) {
    Map<Integer, Label> found = new HashMap<>();
    for (Pattern form : FORMS) {
      Map<Integer, Label> run = new TreeMap<>();
      for (int i = 0; i < paragraphs.size(); i++) {
        int next = run.size() + 1;
        if (mayBeHeading(paragraphs.get(i), cued.text())) {
          int index = i;
          label(form, next, paragraphs.get(i).span(), cued).ifPresent(l -> run.put(index, l));
        }
      }
      if (run.size() >= FEWEST
          && 2 * apart(run, paragraphs) >= run.size()
          && hasText(run, paragraphs)
          && differ(run, paragraphs, cued.folded())) {
        found.putAll(run);
      }
    }
    return found;
  }

  private static long apart(Map<Integer, Label> run, List<CleanText.Paragraph> paragraphs) {
    return run.keySet().stream().filter(i -> paragraphs.get(i).afterGap()).count();
  }

  /** The items of a list follow one upon the other; headings have text between them. */
  private static boolean hasText(Map<Integer, Label> run, List<CleanText.Paragraph> paragraphs) {
    return run.keySet().stream()
        .allMatch(i -> i + 1 < paragraphs.size() && !run.containsKey(i + 1));
  }

  /**
   * "1\u00ba Encuentro", "2\u00ba Encuentro": words that are counted are no headings of their own.
   */
  private static boolean differ(
      Map<Integer, Label> run, List<CleanText.Paragraph> paragraphs, String folded) {
    return run.entrySet().stream()
            .map(e -> new Span(e.getValue().span().end(), paragraphs.get(e.getKey()).span().end()))
            .map(rest -> FIRST_WORD.matcher(rest.of(folded)).replaceFirst("$1"))
            .distinct()
            .count()
        > 1;
  }

  private Optional<Label> label(Pattern form, int rank, Span paragraph, CuedText cued) {
    Matcher matcher =
        form.matcher(cued.text())
            .region(paragraph.begin(), paragraph.end())
            .useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Span number = new Span(matcher.start(2), matcher.end(2));
    Span all = new Span(paragraph.begin(), matcher.end());
    if (Character.isDigit(cued.text().charAt(number.begin()))) {
      boolean next = Integer.parseInt(number.of(cued.text())) == rank;
      return next
          ? Optional.of(new Label(Label.Type.NUMBER_MARKED, number.of(cued.text()), all))
          : Optional.empty();
    }
    if (form.pattern().contains("[IVX]")) {
      Label roman = new Label(Label.Type.ROMAN, number.of(cued.text()), all);
      return roman.rank() == rank ? Optional.of(roman) : Optional.empty();
    }
    boolean next =
        cardinals
            .valueOf(number.of(cued.folded()))
            .filter(Integer.toString(rank)::equals)
            .isPresent();
    return next
        ? Optional.of(new Label(Label.Type.CLAUSE, number.of(cued.text()), all))
        : Optional.empty();
  }

  private static boolean mayBeHeading(CleanText.Paragraph paragraph, String text) {
    Span span = paragraph.span();
    return span.length() > 3
        && span.length() <= LONGEST
        && paragraph.role() != SourceText.Role.TABLE_ROW
        && ",;".indexOf(text.charAt(span.end() - 1)) < 0;
  }
}
