package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Main headings of reports whose words are hardly known: lines of one style that all stand as
 * headings do, with text below; the style of the first of them is that of the main ones.
 */
final class StandingMains {
  private static final String RULE = "heading.main";
  private static final int FEWEST = 3;
  private static final int LONGEST = 80;
  private static final int LONGEST_STOPPED = 60;
  private static final int MOST_WORDS = 10;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_TEXT = 60;

  /**
   * How a heading is written.
   *
   * @param label sort of its numbering
   * @param capitals whether it is in capitals
   * @param sign that parts it from text in its paragraph; a blank where it stands alone
   */
  private record Way(Label.Type label, boolean capitals, char sign) {
    boolean plain() {
      return label == Label.Type.NONE && !capitals && sign == ' ';
    }
  }

  /** Where a heading's words end, and how it is written. */
  private record Candidate(int line, Way way, Heading heading) {}

  private final Vocabulary labelWords;

  StandingMains(RulePack pack) {
    this.labelWords = pack.vocabulary("heading-label");
  }

  /** The main headings, and those that stand like them where they are few. */
  List<Heading> with(List<Heading> found, List<Line> lines, CuedText cued) {
    // Headings of 1.1 and 1.2 stand under others, known or not.
    List<Heading> mains = found.stream().filter(main -> !isDecimal(main)).toList();
    if (mains.size() > FEWEST) {
      return found;
    }
    Map<Way, List<Candidate>> ways = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      candidate(i, lines, cued)
          .filter(c -> fits(c, ways.getOrDefault(c.way(), List.of())))
          .ifPresent(c -> ways.computeIfAbsent(c.way(), way -> new ArrayList<>()).add(c));
    }
    return ways.values().stream()
        .filter(run -> isRun(run) && holds(run, mains))
        .findFirst()
        .map(run -> merged(run, mains))
        .orElse(found);
  }

  private static boolean isDecimal(Heading heading) {
    return heading.number().filter(number -> number.indexOf('.') > 0).isPresent();
  }

  /** Numbers count up from one. */
  private static boolean fits(Candidate candidate, List<Candidate> before) {
    Label.Type type = candidate.way().label();
    if (type == Label.Type.NONE || type == Label.Type.CLAUSE) {
      return true;
    }
    return candidate.heading().number().isPresent()
        && rank(candidate.heading(), type) == before.size() + 1;
  }

  private static int rank(Heading heading, Label.Type type) {
    return new Label(type, heading.number().orElseThrow(), heading.label()).rank();
  }

  private static boolean isRun(List<Candidate> run) {
    return run.size() >= FEWEST
        && run.stream().map(c -> c.heading().words().length()).distinct().count() > 1;
  }

  private static boolean holds(List<Candidate> run, List<Heading> mains) {
    BitSet own = new BitSet();
    run.forEach(c -> own.set(c.heading().line()));
    long held = mains.stream().filter(main -> own.get(main.line())).count();
    // The last section holds people, no text.
    return held >= mains.size() - 1 && run.size() > mains.size() - 1;
  }

  private static List<Heading> merged(List<Candidate> run, List<Heading> mains) {
    List<Heading> merged = new ArrayList<>(mains);
    BitSet known = new BitSet();
    mains.forEach(main -> known.set(main.line()));
    run.stream().map(Candidate::heading).filter(h -> !known.get(h.line())).forEach(merged::add);
    merged.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return merged;
  }

  private Optional<Candidate> candidate(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    if (Standing.isListed(line) || line.paragraph().isMarked() || line.label().depth() > 1) {
      return Optional.empty();
    }
    Span all = new Span(line.label().span().end(), line.paragraph().span().end());
    if (all.length() < SHORTEST || !stands(i, lines, cued)) {
      return Optional.empty();
    }
    if (isTopic(all, line, cued)) {
      return hasText(i, lines, cued)
          ? Optional.of(at(i, line, ' ', all, all.end(), cued))
          : Optional.empty();
    }
    return signed(all, line, cued)
        .map(
            end -> {
              int begin = end;
              while (begin < all.end() && " .:-".indexOf(cued.folded().charAt(begin)) >= 0) {
                begin++;
              }
              char sign =
                  cued.folded().startsWith(".-", end) || cued.folded().startsWith(". -", end)
                      ? '-'
                      : '.';
              return at(i, line, sign, new Span(all.begin(), end), begin, cued);
            });
  }

  private static Candidate at(
      int i, Line line, char sign, Span words, int bodyBegin, CuedText cued) {
    Span trimmed = LineReader.trimmed(cued.text(), words.begin(), words.end());
    boolean capitals = Shape.of(trimmed.of(cued.text())) == Shape.CAPITALS;
    SectionKind kind = line.kind().orElse(SectionKind.OTHER);
    return new Candidate(
        i,
        new Way(line.label().type(), capitals, sign),
        Heading.of(line, 1, Optional.of(kind), RULE).cut(trimmed, bodyBegin));
  }

  private static boolean stands(int i, List<Line> lines, CuedText cued) {
    if (i == 0 || lines.get(i).paragraph().afterGap()) {
      return true;
    }
    Span above = lines.get(i - 1).paragraph().span();
    return above.length() >= SHORTEST_TEXT && cued.text().charAt(above.end() - 1) == '.';
  }

  private static boolean hasText(int i, List<Line> lines, CuedText cued) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    Line below = lines.get(i + 1);
    if (below.label().depth() > 1 && lines.get(i).label().isPresent()) {
      return true;
    }
    Span span = below.paragraph().span();
    return below.paragraph().role() != legajo.pipeline.document.SourceText.Role.TABLE_ROW
        && span.length() >= SHORTEST_TEXT
        && ".:?!".indexOf(cued.text().charAt(span.end() - 1)) >= 0;
  }

  private boolean isTopic(Span all, Line line, CuedText cued) {
    String text = all.of(cued.text());
    String folded = all.of(cued.folded());
    char last = text.charAt(text.length() - 1);
    boolean stopped =
        last == '.'
            && all.length() <= LONGEST_STOPPED
            && (line.label().isPresent() || Shape.of(text) == Shape.CAPITALS);
    boolean name = Shape.of(text) == Shape.TITLE && text.indexOf(' ') > 0;
    return all.length() <= LONGEST
        && text.split(" ", -1).length <= MOST_WORDS
        && (stopped || ".;,!".indexOf(last) < 0)
        && (Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '\u00bf')
        && (line.label().isPresent() || !name && text.chars().noneMatch(Character::isDigit))
        && text.indexOf(": ") < 0
        && text.indexOf(',') < 0
        && line.opening().isEmpty()
        && !isLabel(folded)
        && (!Sentences.hasFiniteVerb(text) || Standing.asks(folded));
  }

  private boolean isLabel(String folded) {
    int end = folded.endsWith(":") ? folded.length() - 1 : folded.length();
    return labelWords.contains(folded.substring(0, end));
  }

  /** Where a topic ends before the text in its paragraph, at ".-" or, in numbered ones, a stop. */
  private static Optional<Integer> signed(Span all, Line line, CuedText cued) {
    String text = cued.text();
    boolean sentence =
        line.paragraph().afterGap()
            && text.charAt(all.end() - 1) == '.'
            && Character.isUpperCase(text.charAt(all.begin()));
    int limit = Math.min(all.begin() + LONGEST_STOPPED, all.end() - SHORTEST_TEXT);
    for (int i = all.begin() + SHORTEST; sentence && i < limit; i++) {
      if (text.charAt(i) != '.') {
        continue;
      }
      boolean dash =
          LabelReader.isDash(text.charAt(i + 1))
              || text.startsWith(" ", i + 1) && LabelReader.isDash(text.charAt(i + 2));
      boolean topic =
          !Sentences.hasFiniteVerb(text.substring(all.begin(), i))
              && text.substring(all.begin(), i).indexOf(',') < 0;
      boolean told = Sentences.hasFiniteVerb(text.substring(i, all.end()));
      boolean capitals = Shape.of(text.substring(all.begin(), i)) == Shape.CAPITALS;
      return topic
              && told
              && line.opening().isEmpty()
              && (dash || line.label().isPresent() || capitals)
          ? Optional.of(i)
          : Optional.empty();
    }
    return Optional.empty();
  }
}
