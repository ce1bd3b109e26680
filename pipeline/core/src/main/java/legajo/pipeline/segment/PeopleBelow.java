package legajo.pipeline.segment;

import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.rules.CuedText;

/**
 * Finds the headings of delegations in a list of participants that is no main section: "7. Las
 * personas" in the second part of a report.
 */
final class PeopleBelow {
  private final ParticipantHeadings participants;
  private final HeadingKinds kinds;

  PeopleBelow(ParticipantHeadings participants, HeadingKinds kinds) {
    this.participants = participants;
    this.kinds = kinds;
  }

  /**
   * Puts the headings of delegations below that of their list, in place of what the same lines look
   * like elsewhere.
   *
   * @param found the headings by their place among the lines
   */
  void settle(List<Line> lines, List<Optional<Heading>> found, CuedText cued) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Heading> heading = found.get(i).filter(h -> tellsPeople(h, cued));
      if (heading.isEmpty() || !lines.get(i).label().isPresent()) {
        continue;
      }
      int end = end(i, heading.get(), lines, found);
      List<Line> body = lines.subList(i + 1, end);
      if (!PersonLines.areIn(body, cued)) {
        continue;
      }
      for (int j = i + 1; j < end; j++) {
        found.set(j, Optional.empty());
      }
      int first = lines.get(0).index();
      int deeper = heading.get().level() - 1;
      participants
          .find(body, cued)
          .forEach(h -> found.set(h.line() - first, Optional.of(h.at(h.level() + deeper))));
    }
  }

  /** The place of the next heading that is numbered alike. */
  private static int end(int i, Heading heading, List<Line> lines, List<Optional<Heading>> found) {
    int end = i + 1;
    while (end < lines.size()) {
      boolean next =
          found.get(end).filter(h -> h.level() <= heading.level()).isPresent()
              && lines.get(end).label().type() == lines.get(i).label().type();
      if (next) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean tellsPeople(Heading heading, CuedText cued) {
    return kinds
        .firstWord(cued, heading.words(), false)
        .filter(word -> word.kind() == SectionKind.PARTICIPANTS)
        .isPresent();
  }
}
