package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Finds series of headings: lines that stand as headings do and share one form, which the report
 * itself shows. "Eje 1.", "Eje 2." and "Eje 3." are one, whatever an "eje" is; so are days in
 * order, and lines that begin with the same label.
 */
final class HeadingSeries {
  static final String COUNTED = "heading.series";
  static final String DATED = "heading.date";
  static final String LABELLED = "heading.series-label";

  private static final int SHORTEST = 4;
  private static final int LONGEST = 130;
  private static final int LONGEST_TOPIC = 70;
  private static final int LONGEST_STOPPED = 60;
  private static final int SHORTEST_TEXT = 60;
  private static final int FEWEST = 2;
  private static final int FEWEST_LABELLED = 3;
  private static final int LONGEST_LABEL = 30;

  private final CountedWords counted;
  private final DatedLines dated;
  private final Vocabulary labelWords;

  HeadingSeries(RulePack pack) {
    this(pack, new CountedWords(pack));
  }

  /** Series of words that are counted as told here. */
  HeadingSeries(RulePack pack, CountedWords counted) {
    this.counted = counted;
    this.dated = new DatedLines(pack);
    this.labelWords = pack.vocabulary("heading-label");
  }

  /**
   * A heading of a series.
   *
   * @param line its place among the lines looked at
   * @param rank its number; the day in the year of a date; 1 for a label right under a heading
   */
  private record Item(int line, int rank, Heading heading) {}

  /**
   * The headings among these lines that form series, by their place; those of one series have one
   * rule.
   *
   * @param free whether the line at a place isn't known as something else
   */
  Map<Integer, Heading> find(List<Line> lines, IntPredicate free, CuedText cued) {
    Map<String, List<Item>> series = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (free.test(i) && !Standing.isItem(lines.get(i))) {
        boolean underHeading = i > 0 && !free.test(i - 1);
        item(i, lines.get(i), underHeading, series, cued);
      }
    }
    Map<Integer, Heading> found = new LinkedHashMap<>();
    series.forEach(
        (form, items) -> {
          if (isSeries(form, items, lines, cued)) {
            items.forEach(item -> found.put(item.line(), item.heading()));
          }
        });
    return found;
  }

  /** "3 de mayo – Lectura de la norma": whether a line is a day, or a day and what it was for. */
  boolean isDated(Line line, CuedText cued) {
    return day(line, cued).isPresent();
  }

  static boolean isCounted(Heading heading) {
    return heading.rule().equals(COUNTED);
  }

  private void item(
      int i, Line line, boolean underHeading, Map<String, List<Item>> series, CuedText cued) {
    Span all = line.paragraph().span();
    Optional<CountedWords.Count> count = counted.read(all, cued);
    if (count.isPresent()) {
      counted(line, count.get(), cued)
          .ifPresent(
              heading ->
                  series
                      .computeIfAbsent(count.get().words(), form -> new ArrayList<>())
                      .add(new Item(i, count.get().rank(), heading)));
      return;
    }
    Optional<Integer> day = day(line, cued);
    if (day.isPresent()) {
      series
          .computeIfAbsent(DATED, form -> new ArrayList<>())
          .add(new Item(i, day.get(), heading(line, all, all.end(), DATED, cued)));
      return;
    }
    label(all, cued)
        .filter(label -> line.paragraph().afterGap() && isTopic(all, cued))
        .ifPresent(
            label ->
                series
                    .computeIfAbsent(LABELLED + label, form -> new ArrayList<>())
                    .add(
                        new Item(
                            i,
                            underHeading ? 1 : 0,
                            heading(line, all, all.end(), LABELLED, cued))));
  }

  /** The day that a line is, or that stands before its title: "3 de mayo – Lectura de la norma". */
  private Optional<Integer> day(Line line, CuedText cued) {
    Span all = line.paragraph().span();
    Optional<Integer> alone = dated.dayIn(all, cued);
    if (alone.isPresent() || !line.paragraph().afterGap() || !isTopic(all, cued)) {
      return alone;
    }
    int colon = all.indexOf(": ", cued.folded());
    int dash = all.indexOf(" - ", cued.folded());
    int sign = colon < 0 || dash >= 0 && dash < colon ? dash : colon;
    return sign < 0
        ? dayBehind(all, cued)
        : dated.dayIn(new Span(all.begin(), sign), cued).or(() -> dayBehind(all, cued));
  }

  /** "Lectura de la norma (3 de mayo)", "REGISTROS – 3 de mayo" */
  private Optional<Integer> dayBehind(Span all, CuedText cued) {
    String folded = all.of(cued.folded());
    boolean closed = folded.endsWith(")");
    int sign = closed ? folded.lastIndexOf(" (") : folded.lastIndexOf(" - ");
    int begin = sign + (closed ? 2 : 3);
    return sign < SHORTEST || !Character.isUpperCase(cued.text().charAt(all.begin()))
        ? Optional.empty()
        : dated.dayIn(new Span(all.begin() + begin, all.end() - (closed ? 1 : 0)), cued);
  }

  private static Heading heading(Line line, Span words, int bodyBegin, String rule, CuedText cued) {
    return Heading.of(line, 2, Optional.empty(), rule)
        .cut(LineReader.trimmed(cued.text(), words.begin(), words.end()), bodyBegin);
  }

  /** The heading of a line that begins with counted words; empty where a sentence does. */
  private static Optional<Heading> counted(Line line, CountedWords.Count count, CuedText cued) {
    Span all = line.paragraph().span();
    if (isTopic(all, cued) || isUnstopped(all, count, cued)) {
      return Optional.of(heading(line, all, all.end(), COUNTED, cued));
    }
    return runInEnd(all, count.end(), line, cued)
        .map(
            end ->
                heading(
                    line, new Span(all.begin(), end), textBegin(end, all, cued), COUNTED, cued));
  }

  /** "Eje 1. La secretar\u00eda cuenta con formadores": a sentence without a full stop. */
  private static boolean isUnstopped(Span all, CountedWords.Count count, CuedText cued) {
    return all.length() <= LONGEST
        && count.end() < all.end()
        && ".:-".indexOf(cued.folded().charAt(count.end())) >= 0
        && Character.isLetter(cued.text().charAt(all.end() - 1));
  }

  private static boolean isTopic(Span all, CuedText cued) {
    String text = all.of(cued.text());
    char last = text.charAt(text.length() - 1);
    boolean stopped = last == '.' && all.length() <= LONGEST_STOPPED;
    return all.length() <= LONGEST
        && (stopped || ".;,".indexOf(last) < 0)
        && (last == '?'
            || !Sentences.hasFiniteVerb(text.replaceAll("\\([^)]*\\)", ""))
            || asks(all, cued));
  }

  /** "Eje 2. C\u00f3mo se fiscaliza" */
  private static boolean asks(Span all, CuedText cued) {
    String folded = all.of(cued.folded());
    int sign = folded.indexOf(". ");
    sign = sign < 0 ? folded.indexOf(": ") : sign;
    sign = sign < 0 ? folded.indexOf("- ") : sign;
    return sign >= 0 && Standing.asks(folded.substring(sign + 2).strip());
  }

  /** Where the heading ends in "Eje 2: Los equipos revisaron …", "Eje 2. Normas. Los equipos …". */
  private static Optional<Integer> runInEnd(Span all, int from, Line line, CuedText cued) {
    String text = cued.text();
    boolean sentence = line.paragraph().afterGap() && text.charAt(all.end() - 1) == '.';
    if (!sentence || from >= all.end() || ".:-\u2013\u2014 ".indexOf(text.charAt(from)) < 0) {
      return Optional.empty();
    }
    int begin = textBegin(from, all, cued);
    for (int i = begin; i < Math.min(all.end() - SHORTEST_TEXT, begin + LONGEST_TOPIC); i++) {
      boolean sign = ".:".indexOf(text.charAt(i)) >= 0 && text.startsWith(" ", i + 1);
      if (sign && !Sentences.hasFiniteVerb(text.substring(begin, i))) {
        return Optional.of(i);
      }
    }
    boolean told = Sentences.hasFiniteVerb(text.substring(begin, all.end()));
    boolean long_ = all.end() - begin >= SHORTEST_TEXT && Character.isUpperCase(text.charAt(begin));
    return told && long_ ? Optional.of(from) : Optional.empty();
  }

  private static int textBegin(int from, Span all, CuedText cued) {
    int i = from;
    while (i < all.end() && " .:-".indexOf(cued.folded().charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The words before the colon of "Visita: oficinas de Col\u00f3n". */
  private Optional<String> label(Span all, CuedText cued) {
    int colon = all.indexOf(": ", cued.folded());
    if (colon < 0 || colon - all.begin() > LONGEST_LABEL) {
      return Optional.empty();
    }
    String words = cued.folded().substring(all.begin(), colon);
    boolean label = words.matches("[a-z]{4,}(?: [a-z]+){0,2}") && !labelWords.contains(words);
    return label ? Optional.of(words) : Optional.empty();
  }

  private static boolean isSeries(String form, List<Item> items, List<Line> lines, CuedText cued) {
    boolean labelled = form.startsWith(LABELLED);
    boolean days = form.equals(DATED);
    if (items.size() < (labelled ? FEWEST_LABELLED : FEWEST)) {
      return false;
    }
    for (int k = 0; k < items.size(); k++) {
      Item item = items.get(k);
      boolean follows =
          k + 1 < items.size()
              && items.get(k + 1).line() == item.line() + 1
              && item.heading().bodyBegin() >= lines.get(item.line()).paragraph().span().end();
      if (follows
          || !stands(item, lines, cued)
          || !hasBody(item, lines, cued)
              && !(labelled
                  ? opensEntry(item, lines, cued)
                  : days ? hasLine(item, lines) : item.line() + 1 < lines.size())) {
        return false;
      }
    }
    if (days && 2 * items.stream().filter(i -> hasBody(i, lines, cued)).count() < items.size()) {
      return false;
    }
    return labelled
        ? items.stream().noneMatch(item -> item.rank() > 0)
        : days ? goesUp(items) : counts(items);
  }

  /** Whether something stands close below a heading. */
  private static boolean hasLine(Item item, List<Line> lines) {
    return item.line() + 1 < lines.size() && !lines.get(item.line() + 1).paragraph().afterGap();
  }

  /** "Actividad: Visita" above "Fecha: 3 de mayo" and "Responsable: …", close below it. */
  private static boolean opensEntry(Item item, List<Line> lines, CuedText cued) {
    int labels = 0;
    int i = item.line() + 1;
    while (i < lines.size() && !lines.get(i).paragraph().afterGap()) {
      int colon = lines.get(i).paragraph().span().of(cued.text()).indexOf(": ");
      labels += colon > 0 && colon <= LONGEST_LABEL ? 1 : 0;
      i++;
    }
    return labels > 0 && i - item.line() > 1;
  }

  /** Whether an empty line, a sentence's end or a heading stands above. */
  private static boolean stands(Item item, List<Line> lines, CuedText cued) {
    Line line = lines.get(item.line());
    if (line.paragraph().afterGap() || item.line() == 0) {
      return true;
    }
    Span above = lines.get(item.line() - 1).paragraph().span();
    return above.length() >= SHORTEST_TEXT && cued.text().charAt(above.end() - 1) == '.';
  }

  /** Whether text stands in or under a heading. */
  private static boolean hasBody(Item item, List<Line> lines, CuedText cued) {
    Line line = lines.get(item.line());
    if (item.heading().bodyBegin() < line.paragraph().span().end()) {
      return true;
    }
    if (item.line() + 1 >= lines.size()) {
      return false;
    }
    Line below = lines.get(item.line() + 1);
    Span span = below.paragraph().span();
    boolean sentences =
        span.length() >= SHORTEST_TEXT && ".:?!".indexOf(cued.text().charAt(span.end() - 1)) >= 0;
    return sentences || Standing.isListed(below);
  }

  /** One more each time; or one again, where something above both begins anew. */
  private static boolean counts(List<Item> items) {
    int last = 0;
    int steps = 0;
    for (Item item : items) {
      if (item.rank() != last + 1 && item.rank() != 1) {
        return false;
      }
      steps += item.rank() == last + 1 && last > 0 ? 1 : 0;
      last = item.rank();
    }
    return steps > 0;
  }

  /** Later each time; the year may end once. */
  private static boolean goesUp(List<Item> items) {
    int back = 0;
    for (int k = 1; k < items.size(); k++) {
      back += items.get(k).rank() <= items.get(k - 1).rank() ? 1 : 0;
    }
    return back == 0 || back == 1 && items.size() > FEWEST_LABELLED;
  }
}
