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

  private final KnownHeadings knownHeadings;
  private final LabelledHeadings labelled;
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
    this.labelled = new LabelledHeadings(knownHeadings);
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
    List<Line> all =
        style.get().labelled()
            ? labelled.find(lines, known, style.get(), cued)
            : unnumbered.find(lines, known.getOrDefault(style.get(), List.of()), style.get(), cued);
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
