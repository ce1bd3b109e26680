package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.Span;

/**
 * Main sections that are a series of their own, "Pregunta 1. …" to "Pregunta 6. …", or the days of
 * a log: no other main heading stands above or between them.
 */
final class SeriesAsMains {
  private static final String RULE = "heading.main";
  private static final int FEWEST = 3;
  private static final int LONGEST_TOPIC = 60;

  /** "Minuta 2 \u2013 11 de abril", "Semana dos, mayo 5 a 9" */
  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?:[0-9]{1,2} (?:de )?[a-z]{4,10}|[a-z]{4,10} [0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2})\\b");

  private final HeadingSeries series;
  private final HeadingKinds kinds;
  private final KnownHeadings known;

  SeriesAsMains(HeadingSeries series, HeadingKinds kinds, KnownHeadings known) {
    this.series = series;
    this.known = known;
    this.kinds = kinds;
  }

  /** The main headings with those of such a series, where there is one. */
  List<Heading> with(List<Heading> mains, List<Line> lines, CuedText cued) {
    int first = lines.get(0).index();
    int lastMain = mains.isEmpty() ? lines.size() : mains.get(mains.size() - 1).line() - first;
    boolean room = mains.size() < FEWEST || mains.get(0).line() - first >= FEWEST;
    boolean untold = mains.stream().noneMatch(main -> tells(main, SectionKind.SESSIONS, cued));
    if (!(room || untold) || lastMain < FEWEST) {
      return mains;
    }
    Map<Integer, Heading> all = new TreeMap<>(series.find(lines, i -> isFree(lines.get(i)), cued));
    all.values().removeIf(heading -> heading.rule().equals(HeadingSeries.LABELLED));
    boolean alone = room && standsAlone(all, mains, first);
    if (all.size() < FEWEST || !alone && !(untold && standsBeside(all, mains, lines))) {
      return mains;
    }
    BitSet own = new BitSet();
    all.values().forEach(heading -> own.set(heading.line()));
    int last = all.keySet().stream().mapToInt(i -> i).max().orElse(0);
    for (int i = last + 1; i < lines.size() && mains.isEmpty(); i++) {
      Line line = lines.get(i);
      if (!line.runIn() && line.paragraph().afterGap() && known.isKnown(line, cued)) {
        all.put(i, Heading.of(line, 1, line.kind(), RULE));
      }
    }
    mains.stream().filter(m -> !own.get(m.line())).forEach(m -> all.put(m.line() - first, m));
    List<Heading> merged = new ArrayList<>();
    all.values()
        .forEach(heading -> merged.add(own.get(heading.line()) ? asMain(heading, cued) : heading));
    return merged;
  }

  private static boolean isFree(Line line) {
    return !line.label().isPresent() && line.paragraph().afterGap();
  }

  /** Whether no other main heading stands above the last of the series. */
  private static boolean standsAlone(Map<Integer, Heading> all, List<Heading> mains, int first) {
    int last = all.keySet().stream().mapToInt(i -> i).max().orElse(0);
    long counted = all.values().stream().filter(HeadingSeries::isCounted).count();
    return (counted == 0 || counted == all.size())
        && mains.stream()
            .map(main -> main.line() - first)
            .allMatch(line -> line > last || all.containsKey(line));
  }

  /**
   * Whether the series stands between two main headings, below one that has no meetings under it,
   * such as that of the objectives, or written and standing as the main ones are.
   */
  private static boolean standsBeside(
      Map<Integer, Heading> all, List<Heading> mains, List<Line> lines) {
    int first = all.values().iterator().next().line();
    int last = all.values().stream().mapToInt(Heading::line).max().orElse(first);
    List<Heading> above = mains.stream().filter(main -> main.line() < first).toList();
    boolean within = mains.stream().anyMatch(m -> m.line() >= first && m.line() <= last);
    boolean headed = isHeadedApart(first - lines.get(0).index() - 1, above, lines);
    if (above.isEmpty() || within || headed || mains.get(mains.size() - 1).line() < last) {
      return false;
    }
    Heading main = above.get(above.size() - 1);
    SectionKind kind = main.kind().orElse(SectionKind.OTHER);
    boolean closed = kind == SectionKind.OBJECTIVES || kind == SectionKind.DESCRIPTION;
    Line like = lines.get(main.line() - lines.get(0).index());
    boolean alike =
        all.keySet().stream()
            .map(lines::get)
            .allMatch(
                line ->
                    line.isCapitals() == like.isCapitals()
                        && PlainMains.hasGapBelow(line, lines)
                            == PlainMains.hasGapBelow(like, lines));
    return !like.label().isPresent() && (closed || alike && kind == SectionKind.METHODOLOGY);
  }

  /** Whether a line that is no main heading yet stands as one right above the series. */
  private static boolean isHeadedApart(int i, List<Heading> above, List<Line> lines) {
    if (i < 0) {
      return false;
    }
    Line line = lines.get(i);
    return line.canBeHeading()
        && !line.runIn()
        && line.paragraph().afterGap()
        && !Standing.isItem(line)
        && line.heading().length() <= LONGEST_TOPIC
        && above.stream().noneMatch(main -> main.line() == line.index());
  }

  /** Whether a heading speaks of meetings, first or further on. */
  private boolean tells(Heading main, SectionKind kind, CuedText cued) {
    Span words = main.words();
    for (int i = words.begin(); i < words.end(); i++) {
      boolean begins = i == words.begin() || cued.folded().charAt(i - 1) == ' ';
      if (begins
          && kinds
              .firstWord(cued, new Span(i, words.end()), true)
              .filter(w -> w.kind() == kind)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Heading asMain(Heading heading, CuedText cued) {
    SectionKind kind = kind(heading.words(), cued);
    boolean dated = DATED.matcher(heading.words().of(cued.folded())).find();
    return heading.at(1).of(kind == SectionKind.OTHER && dated ? SectionKind.SESSIONS : kind);
  }

  /** What the words behind the number, or any of them, tell. */
  private SectionKind kind(Span words, CuedText cued) {
    int sign = words.begin();
    while (sign < words.end() && ".:-)".indexOf(cued.folded().charAt(sign)) < 0) {
      sign++;
    }
    while (sign < words.end() && ".:-) ".indexOf(cued.folded().charAt(sign)) >= 0) {
      sign++;
    }
    Optional<HeadingKinds.Word> behind = kinds.firstWord(cued, new Span(sign, words.end()), false);
    return behind.map(HeadingKinds.Word::kind).orElse(SectionKind.OTHER);
  }
}
