package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern NUMBERED =
      Pattern.compile("[0-9]|^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)");
  private static final double KNOWN = 4;
  private static final double UNKNOWN = 1;

  /** A heading with nothing under it, as in a table of contents. */
  private static final double EMPTY_SECTION = -1.5;

  private final Vocabulary labelWords;
  private final KnownHeadings knownHeadings;

  MainHeadings(RulePack pack) {
    this.labelWords = pack.vocabulary("heading-label");
    this.knownHeadings = new KnownHeadings(labelWords);
  }

  /** How a heading is written. */
  private record Style(Label.Type label, boolean capitals, boolean runIn, char mark) {
    static Style of(Line line) {
      boolean runIn = line.runIn() && !line.isCapitals();
      return new Style(line.label().type(), line.isCapitals(), runIn, line.paragraph().mark());
    }

    boolean labelled() {
      return label != Label.Type.NONE;
    }

    boolean marked() {
      return mark != CleanText.Paragraph.UNMARKED;
    }
  }

  /** The main headings, in text order. */
  List<Heading> find(List<Line> lines, CuedText cued) {
    Map<Style, List<Line>> known = new HashMap<>();
    for (Line line : lines) {
      if (knownHeadings.isKnown(line, cued)) {
        known.computeIfAbsent(Style.of(line), style -> new ArrayList<>()).add(line);
      }
    }
    Optional<Style> style = mostTelling(known);
    if (style.isEmpty()) {
      return List.of();
    }
    List<Line> chain =
        style.get().labelled()
            ? longestChain(inStyle(lines, style.get(), cued), cued)
            : unlabelled(lines, known.getOrDefault(style.get(), List.of()), style.get(), cued);
    List<Line> all = withLostNumbers(chain, known, style.get());
    BitSet indexes = indexes(all);
    List<Heading> headings = new ArrayList<>();
    for (Line line : lines) {
      Optional<Heading> annex = AnnexHeadings.heading(line, below(line, lines), cued);
      if (annex.isPresent()) {
        headings.add(annex.get());
      } else if (indexes.get(line.index())) {
        headings.add(
            joined(
                line,
                lines,
                Heading.of(line, 1, Optional.of(line.kind().orElse(SectionKind.OTHER)), RULE)));
      }
    }
    return headings;
  }

  private static Optional<Line> below(Line line, List<Line> lines) {
    int next = line.index() + 1 - lines.get(0).index();
    return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
  }

  private static BitSet indexes(List<Line> lines) {
    BitSet indexes = new BitSet();
    lines.forEach(line -> indexes.set(line.index()));
    return indexes;
  }

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
      boolean known = knownHeadings.isKnown(line, cued);
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

  /** "1. LA IDEA": where headings are in capitals, the first may say anything. */
  private static boolean opensRun(Line line) {
    return line.isCapitals() && line.label().rank() == 1;
  }

  private static boolean fits(Line before, Line line, boolean known) {
    int step = line.label().rank() - before.label().rank();
    if (line.label().type() == Label.Type.CLAUSE) {
      return true;
    }
    return known ? step >= 0 && step <= 4 : step == 1;
  }

  private List<Line> unlabelled(List<Line> lines, List<Line> known, Style style, CuedText cued) {
    List<Line> headings = new ArrayList<>();
    BitSet knownIndexes = indexes(known);
    boolean started = false;
    boolean participants = false;
    BitSet amidMeetings = style.capitals() ? amidMeetings(lines, cued) : new BitSet();
    for (Line line : lines) {
      if (amidMeetings.get(line.index())) {
        continue;
      }
      boolean isKnown =
          knownIndexes.get(line.index()) && !(participants && mayNameInstitution(line));
      started |= isKnown;
      if (isKnown) {
        participants = line.kind().equals(Optional.of(SectionKind.PARTICIPANTS));
        headings.add(line);
      } else if ((style.marked() || style.capitals() && !participants)
          && started
          && isUnknownHeading(line, style, cued)) {
        headings.add(line);
      }
    }
    return headings;
  }

  /** What stands between the headings of two numbered sessions is about the first of them. */
  private static BitSet amidMeetings(List<Line> lines, CuedText cued) {
    BitSet amid = new BitSet();
    int first = -1;
    for (Line line : lines) {
      boolean meeting =
          line.canBeHeading()
              && line.opening()
                  .filter(o -> o.rule().id().equals(MeetingHeadings.SESSION))
                  .filter(o -> Shape.of(o.span().of(cued.text())) == Shape.CAPITALS)
                  .filter(o -> NUMBERED.matcher(o.span().of(cued.folded())).find())
                  .isPresent();
      if (meeting) {
        if (first >= 0) {
          amid.set(first + 1, line.index());
        }
        first = line.index();
      }
    }
    return amid;
  }

  /** "PROGRAMA NACIONAL DE EMPLEO" in a list of participants heads a group of people. */
  private static boolean mayNameInstitution(Line line) {
    SectionKind kind = line.kind().orElse(SectionKind.OTHER);
    return kind == SectionKind.SESSIONS
        || kind == SectionKind.METHODOLOGY
        || kind == SectionKind.PARTICIPANTS;
  }

  private boolean isUnknownHeading(Line line, Style style, CuedText cued) {
    return line.canBeHeading()
        && !line.runIn()
        && Style.of(line).equals(style)
        && line.heading().length() >= 5
        && line.paragraph().afterGap()
        && !labelWords.contains(line.heading().of(cued.folded()))
        && !KnownHeadings.isMeeting(line);
  }

  /** Where the numbering has a gap, a heading in capitals whose number scanning lost. */
  private static List<Line> withLostNumbers(
      List<Line> chain, Map<Style, List<Line>> known, Style style) {
    List<Line> lost =
        known.getOrDefault(
            new Style(Label.Type.NONE, true, false, CleanText.Paragraph.UNMARKED), List.of());
    if (!style.labelled() || !style.capitals() || chain.isEmpty()) {
      return chain;
    }
    List<Line> all = new ArrayList<>(chain);
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
