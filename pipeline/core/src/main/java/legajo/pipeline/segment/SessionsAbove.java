package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  SessionsAbove(Standing topics) {
    this.topics = topics;
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
        int begin = main.lastLine() + 2 - first;
        find(begin, end, main, lines, cued).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Heading> find(
      int begin, int end, Heading main, List<Line> lines, CuedText cued) {
    Line like = lines.get(main.line() - lines.get(0).index());
    int meetings = 0;
    int above = -1;
    for (int i = begin; i < end; i++) {
      if (isMeeting(lines.get(i))) {
        above = meetings == 0 ? i - 1 : above;
        meetings++;
      }
    }
    if (meetings < FEWEST || above < begin) {
      return Optional.empty();
    }
    Line line = lines.get(above);
    boolean stands =
        Style.of(line).equals(Style.of(like))
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
        && line.opening()
            .filter(o -> o.rule().id().equals(MeetingHeadings.SESSION))
            .isPresent();
  }
}
