package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.model.SectionKind;
import legajo.rules.CuedText;

/**
 * Finds the main heading of the sessions, whatever it says, where it stands right above the heading
 * of the first of them: "Encontrándonos", and below it at once "Encuentro 1".
 */
final class SessionsAbove {
  private static final String RULE = "heading.main";
  private static final int FEWEST = 2;

  private final Standing topics;
  private final HeadingSeries series;
  private final HeadingSeries anySeries;

  /**
   * @param anySeries series of whatever is counted
   */
  SessionsAbove(Standing topics, HeadingSeries series, HeadingSeries anySeries) {
    this.anySeries = anySeries;
    this.topics = topics;
    this.series = series;
  }

  /** The main headings with that one. */
  List<Heading> with(List<Heading> mains, List<Line> lines, CuedText cued) {
    if (mains.size() < FEWEST) {
      return mains;
    }
    int first = lines.get(0).index();
    List<Heading> all = new ArrayList<>();
    for (int k = 0; k < mains.size(); k++) {
      Heading main = mains.get(k);
      all.add(main);
      int end = k + 1 < mains.size() ? mains.get(k + 1).line() - first : lines.size();
      if (!main.kind().equals(Optional.of(SectionKind.SESSIONS))) {
        int begin = Math.min(end, main.lastLine() + 1 - first);
        List<Heading> parts = parts(lines.subList(begin, end), cued);
        all.addAll(parts);
        if (parts.isEmpty()) {
          find(begin + 1, end, main, lines, cued).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** "Componente 1: …", "Componente 2: …", each right above the heading of a meeting. */
  private List<Heading> parts(List<Line> section, CuedText cued) {
    List<Heading> parts = new ArrayList<>();
    for (Map.Entry<Integer, Heading> entry :
        anySeries.find(section, i -> section.get(i).opening().isEmpty(), cued).entrySet()) {
      int below = entry.getKey() + 1;
      boolean over =
          HeadingSeries.isCounted(entry.getValue())
              && section.get(entry.getKey()).paragraph().afterGap()
              && below < section.size()
              && isMeeting(section.get(below));
      if (over) {
        parts.add(entry.getValue().at(1).of(SectionKind.SESSIONS));
      }
    }
    return parts.size() < FEWEST ? List.of() : parts;
  }

  private Optional<Heading> find(
      int begin, int end, Heading main, List<Line> lines, CuedText cued) {
    Line like = lines.get(main.line() - lines.get(0).index());
    int meetings = 0;
    int above = -1;
    List<Line> section = lines.subList(Math.min(begin - 1, end), end);
    Set<Integer> counted =
        series.find(section, i -> section.get(i).opening().isEmpty(), cued).entrySet().stream()
            .filter(entry -> HeadingSeries.isCounted(entry.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    for (int i = begin; i < end; i++) {
      if (isMeeting(lines.get(i)) || counted.contains(i - begin + 1)) {
        above = meetings == 0 ? i - 1 : above;
        meetings++;
      }
    }
    if (meetings < FEWEST || above < begin) {
      return Optional.empty();
    }
    Line line = lines.get(above);
    boolean stands =
        (Style.of(line).equals(Style.of(like)) || line.isCapitals() && Style.of(like).plain())
            && !line.label().isPresent()
            && line.paragraph().afterGap()
            && lines.get(above + 1).paragraph().afterGap()
            && topics.isTopic(line, cued);
    return stands
        ? Optional.of(Heading.of(line, 1, Optional.of(SectionKind.SESSIONS), RULE))
        : Optional.empty();
  }

  private static boolean isMeeting(Line line) {
    return line.canBeHeading()
        && !line.runIn()
        && line.paragraph().afterGap()
        && line.opening().filter(o -> o.rule().id().equals(MeetingHeadings.SESSION)).isPresent();
  }
}
