package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;

/**
 * Holds headings without numbers, capitals or marks to what most of them share: those that stand
 * otherwise are no main ones.
 */
final class PlainMains {
  private static final Optional<SectionKind> SESSIONS = Optional.of(SectionKind.SESSIONS);
  private static final int FEWEST = 3;
  private static final int MANY = 5;
  private static final double MOST = 0.75;

  private final List<Line> lines;
  private final CuedText cued;
  private final Map<String, Integer> words = new HashMap<>();

  PlainMains(List<Line> lines, CuedText cued) {
    this.lines = lines;
    this.cued = cued;
    for (Line line : lines) {
      if (line.canBeHeading()) {
        words.merge(line.heading().of(cued.folded()), 1, Integer::sum);
      }
    }
  }

  /** Those that stand as most do. */
  List<Line> alike(List<Line> known) {
    List<Line> alike = new ArrayList<>(known);
    alike.removeIf(this::recurs);
    if (areQuestions(alike)) {
      alike.removeIf(line -> !asks(line) && !hasGapBelow(line, lines));
    }
    if (mostHaveGapBelow(alike)) {
      List<Line> close = alike.stream().filter(line -> !hasGapBelow(line, lines)).toList();
      boolean odd = close.size() == 1 && alike.size() > MANY && isOverProse(close.get(0));
      if (odd || close.size() > 1 && areMeetings(close)) {
        alike.removeAll(close);
      }
    }
    return alike;
  }

  boolean mostHaveGapBelow(List<Line> known) {
    long apart = known.stream().filter(line -> hasGapBelow(line, lines)).count();
    return apart > FEWEST && 2 * apart >= known.size();
  }

  private boolean isOverProse(Line line) {
    int next = line.index() + 1 - lines.get(0).index();
    return next < lines.size()
        && Sentences.hasFiniteVerb(lines.get(next).paragraph().span().of(cued.text()));
  }

  /** "Sesi\u00f3n de la ma\u00f1ana" in every day. */
  private static boolean areMeetings(List<Line> close) {
    return close.stream().allMatch(line -> line.kind().equals(SESSIONS));
  }

  /** "Qué se hizo", in every session: what recurs heads no main section. */
  boolean recurs(Line line) {
    return words.getOrDefault(line.heading().of(cued.folded()), 0) >= FEWEST;
  }

  private boolean areQuestions(List<Line> known) {
    long asking = known.stream().filter(line -> asks(line)).count();
    return asking > FEWEST && asking >= MOST * known.size();
  }

  private boolean asks(Line line) {
    return cued.text().charAt(line.heading().begin()) == '\u00bf';
  }

  /** Whether an empty line stands below a line. */
  static boolean hasGapBelow(Line line, List<Line> lines) {
    int next = line.index() + 1 - lines.get(0).index();
    return next < lines.size() && lines.get(next).paragraph().afterGap();
  }
}
