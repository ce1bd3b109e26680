package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Finds the headings of main sections: a report writes them all in one style, and the words of most
 * are known. The style in which most known ones are written is theirs; other lines of that style
 * that fit the numbering are main headings, too.
 */
final class MainHeadings {
  private static final String RULE = "heading.main";
  private static final Optional<SectionKind> PARTICIPANTS = Optional.of(SectionKind.PARTICIPANTS);
  private static final double MOST_APART = 0.5;
  private static final double KNOWN = 4;
  private static final double UNKNOWN = 1;

  /** A heading with nothing under it, as in a table of contents. */
  private static final double EMPTY_SECTION = -1.5;

  private final KnownHeadings knownHeadings;
  private final UnnumberedHeadings unnumbered;
  private final KindsInContext kinds;
  private final SeriesAsMains series;
  private final StandingMains standing;
  private final PeopleList people;
  private final SessionsAbove sessionsAbove;
  private final WideGaps wideGaps;

  MainHeadings(RulePack pack) {
    Vocabulary labelWords = pack.vocabulary("heading-label");
    this.knownHeadings = new KnownHeadings(labelWords);
    HeadingSeries counted = new HeadingSeries(pack);
    this.unnumbered = new UnnumberedHeadings(pack, counted);
    this.standing = new StandingMains(pack);
    this.wideGaps = new WideGaps(new Standing(pack));
    HeadingSeries any = new HeadingSeries(pack, new CountedWords(pack, true));
    this.sessionsAbove = new SessionsAbove(new Standing(pack), counted, any);
    this.people = new PeopleList(pack);
    HeadingKinds words = new HeadingKinds(pack);
    this.kinds = new KindsInContext(words);
    this.series = new SeriesAsMains(counted, words, knownHeadings);
  }

  /** The main headings, in text order. */
  List<Heading> find(List<Line> lines, WideGaps.Room room, CuedText cued) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Heading> known = inOneStyle(lines, cued);
    List<Heading> apart = wideGaps.with(known, lines, room, cued);
    List<Heading> alike = standing.with(apart, lines, cued);
    List<Heading> all = people.settle(series.with(alike, lines, cued), lines, cued);
    return kinds.settle(sessionsAbove.with(all, lines, cued), lines, cued);
  }

  private List<Heading> inOneStyle(List<Line> lines, CuedText cued) {
    Map<Style, List<Line>> known = new LinkedHashMap<>();
    for (Line line : lines) {
      if (knownHeadings.isKnown(line, cued)) {
        known.computeIfAbsent(Style.of(line), style -> new ArrayList<>()).add(line);
      }
    }
    known.keySet().removeAll(RestartedNumbers.find(lines, Set.copyOf(known.keySet())));
    Optional<Style> style =
        mostTelling(known)
            .map(
                s ->
                    s.label() == Label.Type.DECIMAL
                        ? RestartedNumbers.parents(lines).orElse(s)
                        : s);
    if (style.isEmpty()) {
      return List.of();
    }
    List<Line> chain =
        style.get().labelled()
            ? longestChain(alike(inStyle(lines, style.get(), cued), lines, cued), cued)
            : unnumbered.find(lines, known.getOrDefault(style.get(), List.of()), style.get(), cued);
    List<Line> whole = style.get().labelled() ? withOtherCase(chain, lines) : chain;
    List<Line> all = withLostNumbers(whole, known, style.get());
    closing(all, lines, known, style.get()).ifPresent(all::add);
    BitSet indexes = indexes(all);
    List<Heading> headings = new ArrayList<>();
    for (Line line : lines) {
      Optional<Heading> annex = AnnexHeadings.heading(line, below(line, lines), cued);
      if (annex.isPresent()) {
        headings.add(annex.get());
      } else if (indexes.get(line.index())) {
        headings.add(joined(line, lines, Heading.of(line, 1, Optional.of(kind(line)), RULE)));
      }
    }
    return headings;
  }

  private static SectionKind kind(Line line) {
    return KnownHeadings.isMeeting(line)
        ? SectionKind.SESSIONS
        : line.kind().orElse(SectionKind.OTHER);
  }

  private static Optional<Line> below(Line line, List<Line> lines) {
    int next = line.index() + 1 - lines.get(0).index();
    return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
  }

  static BitSet indexes(List<Line> lines) {
    BitSet indexes = new BitSet();
    lines.forEach(line -> indexes.set(line.index()));
    return indexes;
  }

  /** Of two as telling, the style that comes first in the text. */
  private static Optional<Style> mostTelling(Map<Style, List<Line>> known) {
    Optional<Style> best = Optional.empty();
    double bestScore = 0;
    for (Map.Entry<Style, List<Line>> entry : known.entrySet()) {
      Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
      entry.getValue().forEach(line -> line.kind().ifPresent(kinds::add));
      Style style = entry.getKey();
      double score =
          kinds.size()
              + (style.labelled() ? 0.5 : 0)
              + (style.capitals() ? 0.3 : 0)
              + (style.marked() ? 0.4 : 0)
              - (style.runIn() ? 0.9 : 0);
      if (score > bestScore
          && (kinds.size() >= 2 || style.capitals() || style.labelled() || style.marked())) {
        best = Optional.of(style);
        bestScore = score;
      }
    }
    return best;
  }

  private List<Line> inStyle(List<Line> lines, Style style, CuedText cued) {
    List<Line> candidates = new ArrayList<>();
    for (Line line : lines) {
      boolean plausible =
          knownHeadings.isKnown(line, cued) || isShortLine(line) && !KnownHeadings.isMeeting(line);
      if (line.canBeHeading() && Style.of(line).equals(style) && plausible) {
        candidates.add(line);
      }
    }
    return candidates;
  }

  private static boolean isShortLine(Line line) {
    return line.isCapitals() || !line.runIn() && line.heading().length() <= 60;
  }

  /** The run of labels, never going back, that has the most known headings. */
  private List<Line> longestChain(List<Line> candidates, CuedText cued) {
    int n = candidates.size();
    double[] score = new double[n];
    int[] before = new int[n];
    int best = -1;
    for (int i = 0; i < n; i++) {
      Line line = candidates.get(i);
      // Items that are meetings may be those of a list within a section.
      boolean known = knownHeadings.isKnown(line, cued) && line.opening().isEmpty();
      boolean empty =
          i + 1 < n && !line.runIn() && candidates.get(i + 1).index() == line.index() + 1;
      double own = (known ? KNOWN : UNKNOWN) + (empty ? EMPTY_SECTION : 0);
      score[i] = known || opensRun(line) ? own : Double.NEGATIVE_INFINITY;
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (fits(candidates.get(j), line, known) && score[j] + own > score[i]) {
          score[i] = score[j] + own;
          before[i] = j;
        }
      }
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    List<Line> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(0, candidates.get(i));
    }
    return chain;
  }

  /**
   * Where most known headings have an empty line above, lines close to another of the same
   * numbering are items of a list. One that stands alone may have lost its empty line in scanning.
   */
  private List<Line> alike(List<Line> candidates, List<Line> lines, CuedText cued) {
    List<Line> known =
        candidates.stream().filter(line -> knownHeadings.isKnown(line, cued)).toList();
    long apart = known.stream().filter(line -> line.paragraph().afterGap()).count();
    return apart < MOST_APART * known.size()
        ? candidates
        : candidates.stream()
            .filter(line -> line.paragraph().afterGap() || !isListed(line, lines))
            .toList();
  }

  private static boolean isListed(Line line, List<Line> lines) {
    int at = line.index() - lines.get(0).index();
    return at > 0 && counts(lines.get(at - 1), line)
        || at + 1 < lines.size() && counts(line, lines.get(at + 1));
  }

  private static boolean counts(Line line, Line next) {
    return next.label().type() == line.label().type()
        && next.label().rank() == line.label().rank() + 1;
  }

  /** "1. LA IDEA": the first of a run that stands as a heading may say anything. */
  private static boolean opensRun(Line line) {
    boolean first = line.label().rank() == 1 || line.label().type() == Label.Type.CLAUSE;
    return first && (line.isCapitals() || !line.runIn() && line.paragraph().afterGap());
  }

  private static boolean fits(Line before, Line line, boolean known) {
    int step = line.label().rank() - before.label().rank();
    if (line.label().type() == Label.Type.CLAUSE) {
      return true;
    }
    return known ? step >= 0 && step <= 4 : step == 1;
  }

  /**
   * "4. CRONOGRAMA" between "3. M\u00e9todo" and "5. Balance": what fills a gap of the numbering.
   */
  private static List<Line> withOtherCase(List<Line> chain, List<Line> lines) {
    List<Line> all = new ArrayList<>(chain);
    for (int k = 0; k + 1 < chain.size(); k++) {
      Line before = chain.get(k);
      Line after = chain.get(k + 1);
      if (before.label().type() == Label.Type.CLAUSE
          || after.label().rank() - before.label().rank() != 2) {
        continue;
      }
      lines.stream()
          .filter(line -> line.index() > before.index() && line.index() < after.index())
          .filter(line -> line.label().type() == before.label().type())
          .filter(line -> line.label().rank() == before.label().rank() + 1)
          .filter(line -> line.canBeHeading() && !line.runIn() && line.paragraph().afterGap())
          .filter(line -> line.isCapitals() != before.isCapitals())
          .findFirst()
          .ifPresent(all::add);
    }
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  /** Where the numbering has a gap, a heading in capitals whose number scanning lost. */
  private static List<Line> withLostNumbers(
      List<Line> chain, Map<Style, List<Line>> known, Style style) {
    List<Line> lost =
        known.getOrDefault(
            new Style(Label.Type.NONE, true, false, CleanText.Paragraph.UNMARKED), List.of());
    List<Line> all = new ArrayList<>(chain);
    if (!style.labelled() || !style.capitals() || chain.isEmpty()) {
      return all;
    }
    Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
    chain.forEach(line -> line.kind().ifPresent(present::add));
    for (Line line : lost) {
      boolean isNew = line.kind().map(kind -> !present.contains(kind)).orElse(false);
      if (isNew && !line.runIn() && hasGapAt(chain, line)) {
        all.add(line);
      }
    }
    return all;
  }

  /** "FIRMAS" below the last number: what closes a report, after all that tells of it. */
  private static Optional<Line> closing(
      List<Line> chain, List<Line> lines, Map<Style, List<Line>> known, Style style) {
    if (!style.labelled() || chain.isEmpty()) {
      return Optional.empty();
    }
    int last = chain.get(chain.size() - 1).index();
    boolean people = chain.stream().anyMatch(line -> line.kind().equals(PARTICIPANTS));
    Style bare = new Style(Label.Type.NONE, true, false, style.mark());
    return known.getOrDefault(bare, List.of()).stream()
        .filter(line -> line.index() > last && line.paragraph().afterGap() && !line.runIn())
        .filter(
            line ->
                line.kind().equals(Optional.of(SectionKind.OTHER))
                    || !people && line.kind().equals(PARTICIPANTS))
        .findFirst();
  }

  private static boolean hasGapAt(List<Line> chain, Line line) {
    int before = 0;
    int after = Integer.MAX_VALUE;
    for (Line heading : chain) {
      if (heading.index() < line.index()) {
        before = heading.label().rank();
      } else {
        after = Math.min(after, heading.label().rank());
      }
    }
    return after - before >= 2;
  }

  /** A heading in capitals that is broken over two lines. */
  private static Heading joined(Line line, List<Line> lines, Heading heading) {
    Optional<Line> next = below(line, lines);
    if (line.runIn() || !line.isCapitals() || next.isEmpty()) {
      return heading;
    }
    Line below = next.get();
    boolean goesOn =
        below.isCapitals()
            && below.canBeHeading()
            && !below.runIn()
            && !below.label().isPresent()
            && !below.paragraph().afterGap()
            && below.kind().isEmpty()
            && !KnownHeadings.isMeeting(below)
            && line.kind().filter(kind -> kind == SectionKind.PARTICIPANTS).isEmpty();
    return goesOn ? heading.goesOnIn(below) : heading;
  }
}
