package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/** Finds topics inside a section by how they stand, as other headings of it do. */
final class StandingTopics {
  private static final String RULE = "heading.standing";
  private static final int SHORTEST_PROSE = 80;
  private static final int FEWEST_ALIKE = 2;
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST = 100;

  private final Standing topics;

  StandingTopics(RulePack pack) {
    this.topics = new Standing(pack);
  }

  /**
   * Topics that stand as headings do, and lines that stand like two headings of sessions: "Después
   * de la misión" among "Día 1" and "Día 2".
   */
  void find(SectionKind kind, List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    closeTopics(kind, lines, found, cued);
    overSameLabel(lines, found, cued);
    Map<String, Integer> ways = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (found.get(i).isPresent() && isMeeting(found.get(i).get()) && !lines.get(i).runIn()) {
        ways.merge(way(i, lines, cued), 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (found.get(i).isPresent() || line.opening().isPresent() || !line.paragraph().afterGap()) {
        continue;
      }
      boolean like =
          kind == SectionKind.SESSIONS
              && ways.getOrDefault(way(i, lines, cued), 0) >= FEWEST_ALIKE
              && i + 1 < lines.size()
              && topics.isTopic(line, cued);
      boolean overList =
          kind == SectionKind.METHODOLOGY
              && line.kind().isPresent()
              && i + 1 < lines.size()
              && !lines.get(i + 1).paragraph().afterGap()
              && Standing.isListed(lines.get(i + 1))
              && topics.isTopic(line, cued);
      like |= overList;
      char last = cued.text().charAt(line.paragraph().span().end() - 1);
      if (last != '?'
          && last != '.'
          && (like || last != ':' && topics.isTopicApart(i, lines, cued))) {
        found.set(i, Optional.of(Heading.of(line, 2, Optional.empty(), RULE)));
      }
    }
  }

  /** "Apertura", "Por la tarde": topics close above prose, two or more among the sessions. */
  private void closeTopics(
      SectionKind kind, List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    List<Integer> close = new ArrayList<>();
    boolean told = kind == SectionKind.SESSIONS || kind == SectionKind.METHODOLOGY;
    for (int i = 0; told && i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line below = lines.get(i + 1);
      if (found.get(i).isEmpty()
          && line.opening().isEmpty()
          && (line.paragraph().afterGap() || endsAbove(i, lines, found, cued))
          && Character.isLetter(cued.text().charAt(line.paragraph().span().end() - 1))
          && !below.paragraph().afterGap()
          && isProse(below, cued)
          && topics.isTopic(line, cued)) {
        close.add(i);
      }
    }
    if (close.size() >= FEWEST_ALIKE) {
      close.forEach(
          i -> found.set(i, Optional.of(Heading.of(lines.get(i), 2, Optional.empty(), RULE))));
    }
  }

  /** Where nothing parts the lines: whether prose ends right above, or the section begins here. */
  private static boolean endsAbove(
      int i, List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    return i == 0 || found.get(i - 1).isEmpty() && isProse(lines.get(i - 1), cued);
  }

  /**
   * "Para empezar: la llamada", above a line that begins like those right under two headings of
   * meetings: "¿Cuándo? El martes 5", "Fecha: 5 de abril".
   */
  private static void overSameLabel(
      List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    Map<String, Integer> labels = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (found.get(i).filter(StandingTopics::isMeeting).isPresent()) {
        label(lines.get(i + 1), cued).ifPresent(label -> labels.merge(label, 1, Integer::sum));
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Span all = line.paragraph().span();
      boolean stands =
          found.get(i).isEmpty()
              && line.paragraph().afterGap()
              && !Standing.isItem(line)
              && all.length() <= LONGEST
              && Character.isUpperCase(cued.text().charAt(all.begin()))
              && ".;,".indexOf(cued.text().charAt(all.end() - 1)) < 0;
      boolean over =
          stands
              && label(line, cued).filter(labels::containsKey).isEmpty()
              && label(lines.get(i + 1), cued)
                  .filter(label -> labels.getOrDefault(label, 0) >= FEWEST_ALIKE)
                  .isPresent();
      if (over) {
        Span words = LineReader.trimmed(cued.text(), all.begin(), all.end());
        found.set(
            i, Optional.of(Heading.of(line, 2, Optional.empty(), RULE).cut(words, all.end())));
      }
    }
  }

  /** The words before the colon, or the question, that a line begins with. */
  private static Optional<String> label(Line line, CuedText cued) {
    Span all = line.paragraph().span();
    String folded = all.of(cued.folded());
    for (int i = 1; i < Math.min(LONGEST_LABEL, folded.length()); i++) {
      if (":?".indexOf(folded.charAt(i)) >= 0) {
        return Optional.of(folded.substring(0, i));
      }
    }
    return Optional.empty();
  }

  private static boolean isMeeting(Heading heading) {
    return heading.rule().equals(MeetingHeadings.SESSION)
        || heading.rule().equals(MeetingHeadings.DAY);
  }

  /** How a line stands and ends. */
  private static String way(int i, List<Line> lines, CuedText cued) {
    Line line = lines.get(i);
    boolean gapBelow = i + 1 < lines.size() && lines.get(i + 1).paragraph().afterGap();
    char last = cued.text().charAt(line.paragraph().span().end() - 1);
    return new StringBuilder()
        .append(line.paragraph().afterGap() ? 'g' : '-')
        .append(gapBelow ? 'g' : '-')
        .append(last == ':' ? ':' : '-')
        .append(line.isCapitals() ? 'C' : '-')
        .toString();
  }

  /** "Reunión de coordinación de una hora. Se convino …" tells of what stands above it. */
  static boolean isProse(Line line, CuedText cued) {
    Span span = line.paragraph().span();
    return span.length() >= SHORTEST_PROSE
        && cued.text().charAt(span.end() - 1) == '.'
        && Sentences.hasFiniteVerb(span.of(cued.text()));
  }
}
