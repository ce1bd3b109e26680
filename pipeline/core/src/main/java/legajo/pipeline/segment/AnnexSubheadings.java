package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.rules.CuedText;

/**
 * Finds the headings inside an annex: days of a programme, groups of people, lists of attendance.
 */
final class AnnexSubheadings {
  private static final int LINES_OVER_TABLE = 4;
  private static final int FIRST_WORDS = 2;

  private final ParticipantHeadings participants;
  private final MeetingHeadings meetings;

  AnnexSubheadings(ParticipantHeadings participants, MeetingHeadings meetings) {
    this.participants = participants;
    this.meetings = meetings;
  }

  /** Days of a programme, groups of people. */
  List<Heading> find(List<Line> lines, CuedText cued) {
    if (PersonLines.areIn(lines, cued)) {
      return participants.find(lines, cued);
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Subheadings.decimal(line, cued)
          .or(
              () ->
                  line.opening()
                      .filter(o -> o.rule().id().equals(MeetingHeadings.DAY))
                      .filter(o -> line.paragraph().afterGap() && !line.runIn())
                      .flatMap(o -> meetings.heading(line, o, 2, cued.text())))
          .or(() -> overTable(line, lines, cued))
          .ifPresent(headings::add);
    }
    return headings;
  }

  /** "Lista de asistencia – Sesión 1", one of several that begin alike, above a table. */
  private static Optional<Heading> overTable(Line line, List<Line> lines, CuedText cued) {
    int at = line.index() - lines.get(0).index();
    boolean over =
        line.paragraph().afterGap()
            && line.canBeHeading()
            && !Standing.isItem(line)
            && lines.subList(at + 1, Math.min(lines.size(), at + LINES_OVER_TABLE)).stream()
                .anyMatch(Standing::isListed);
    String first = firstWords(line, cued);
    long alike = lines.stream().filter(other -> firstWords(other, cued).equals(first)).count();
    return over && !first.isEmpty() && alike > 1
        ? Optional.of(
            Heading.of(line, 2, Optional.empty(), "heading.standing")
                .cut(
                    LineReader.trimmed(
                        cued.text(),
                        line.paragraph().span().begin(),
                        line.paragraph().span().end()),
                    line.paragraph().span().end()))
        : Optional.empty();
  }

  private static String firstWords(Line line, CuedText cued) {
    String[] words = line.heading().of(cued.folded()).split(" ", FIRST_WORDS + 1);
    return words.length <= FIRST_WORDS
        ? ""
        : String.join(" ", List.of(words).subList(0, FIRST_WORDS));
  }
}
