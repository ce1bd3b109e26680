package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.Outline;
import legajo.rules.Span;

/**
 * Finds the meetings of a report that calls them by no known word, or tells their days apart from
 * their names: alike stretches that carry days and hours, "Eje 1. Registros (9 de mayo, 10:00)".
 */
final class AgendaReader {
  private static final String RULE = "session.series";
  private static final int FEWEST = 2;
  private static final int LONGEST_NAME = 60;

  private static final Set<SectionKind> OTHER_MATTER =
      EnumSet.of(
          SectionKind.PARTICIPANTS,
          SectionKind.OBJECTIVES,
          SectionKind.EVALUATION,
          SectionKind.COMMENTS,
          SectionKind.NEXT_STEPS,
          SectionKind.TITLE_PAGE,
          SectionKind.ANNEX);

  /** Headings may be lost, and with them where the meetings begin. */
  private static final Set<SectionKind> NEVER =
      EnumSet.of(SectionKind.PARTICIPANTS, SectionKind.NEXT_STEPS, SectionKind.TITLE_PAGE);

  private final MeetingNames names;
  private final MentionFacts facts;
  private final MeetingLines lines;

  AgendaReader(MeetingNames names, MentionFacts facts, MeetingLines lines) {
    this.names = names;
    this.facts = facts;
    this.lines = lines;
  }

  /** The meetings of the series that tells most of them; none where no series does. */
  Agenda read(Outline outline) {
    MeetingText text = names.read(outline.cued());
    Agenda agenda = read(outline, text, OTHER_MATTER);
    return agenda.isEmpty() ? read(outline, text, NEVER) : agenda;
  }

  private Agenda read(Outline outline, MeetingText text, Set<SectionKind> left) {
    AgendaShapes shapes = new AgendaShapes(text, names, facts);
    AgendaJudge judge = new AgendaJudge(text, facts, lines);
    List<List<AgendaEntry>> series = new ArrayList<>();
    List<Outline.Node> mains = new ArrayList<>();
    for (Outline.Node main : outline.sections()) {
      if (!left.contains(main.kind().orElse(SectionKind.OTHER))) {
        mains.add(main);
        series.addAll(shapes.under(main));
      }
    }
    series.addAll(shapes.across(mains));
    if (mains.stream().allMatch(main -> main.sections().isEmpty())) {
      series.add(shapes.of(mains));
    }
    return series.stream()
        .map(judge::meetings)
        .filter(AgendaReader::isProgramme)
        .max(Comparator.comparingInt(AgendaReader::weight))
        .map(AgendaReader::named)
        .orElse(Agenda.NONE);
  }

  /** Two meetings or more, most of them with hours. */
  private static boolean isProgramme(List<AgendaJudge.Judged> meetings) {
    long timed = meetings.stream().filter(AgendaJudge.Judged::timed).count();
    return meetings.size() >= FEWEST && timed > 0 && 2 * timed >= meetings.size();
  }

  private static int weight(List<AgendaJudge.Judged> meetings) {
    return (int) (meetings.size() + meetings.stream().filter(AgendaJudge.Judged::timed).count());
  }

  /** The heading, or the first words of a paragraph. */
  private static Span name(AgendaEntry entry) {
    Span head = entry.head();
    int end = entry.heading() ? head.end() : Math.min(head.end(), head.begin() + LONGEST_NAME);
    return new Span(head.begin(), end);
  }

  private static Agenda named(List<AgendaJudge.Judged> meetings) {
    Map<Integer, Agenda.Item> items = new LinkedHashMap<>();
    int count = 0;
    for (AgendaJudge.Judged judged : meetings) {
      MeetingName meeting = judged.name().orElseGet(() -> MeetingName.of(MeetingName.Kind.PLAIN));
      if (meeting.kind() == MeetingName.Kind.NUMBERED) {
        count = meeting.number().orElse(count);
      } else if (meeting.kind() == MeetingName.Kind.PLAIN) {
        count++;
        meeting = MeetingName.numbered(count);
      }
      AgendaEntry entry = judged.entry();
      MeetingNames.Named named = new MeetingNames.Named(meeting, name(entry), RULE);
      items.put(entry.head().begin(), new Agenda.Item(named, entry, judged.day()));
    }
    return new Agenda(items);
  }
}
