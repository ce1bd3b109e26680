package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    if (!room || lastMain < FEWEST) {
      return mains;
    }
    Map<Integer, Heading> all = new TreeMap<>(series.find(lines, i -> isFree(lines.get(i)), cued));
    all.values().removeIf(heading -> heading.rule().equals(HeadingSeries.LABELLED));
    if (all.size() < FEWEST || !standsAlone(all, mains, first)) {
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

  private Heading asMain(Heading heading, CuedText cued) {
    return heading.at(1).of(kind(heading.words(), cued));
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
