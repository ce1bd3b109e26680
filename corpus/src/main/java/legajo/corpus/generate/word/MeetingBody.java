package legajo.corpus.generate.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.corpus.generate.plan.Meeting;
import legajo.corpus.generate.plan.Meeting.Span;
import legajo.corpus.generate.word.Style.MeetingForm;
import legajo.model.Session.Kind;

/** Tells what a meeting treated, and what went on between two of them. */
final class MeetingBody {
  /** Words of a page that tell of meetings. */
  private static final int WORDS_A_PAGE = 300;

  private static final int WORDS_A_PARAGRAPH = 65;

  private final Telling telling;
  private final int paragraphs;

  /**
   * @param size of the report, in pages
   */
  MeetingBody(Telling telling, int size) {
    this.telling = telling;
    int words = size * WORDS_A_PAGE / telling.cooperation.meetings().size();
    paragraphs = Math.max(1, words / WORDS_A_PARAGRAPH);
  }

  /** The paragraphs about a meeting, below its heading or behind its first words. */
  List<String> paragraphs(Meeting meeting) {
    if (meeting.kind() == Kind.COORDINATION) {
      String group = "coordination.told";
      return List.of(telling.say(meeting.isPlanned() ? group + ".planned" : group));
    }
    boolean visit = meeting.span() == Span.RANGE;
    List<String> body = new ArrayList<>();
    if (meeting.isPlanned()) {
      String opening = visit ? telling.say("visit.opening.planned") + " " : "";
      body.add(opening + telling.say("session.planned", telling.dice.between(1, 2)));
      return body;
    }
    boolean walks = visit || MeetingNames.isDayOfVisit(meeting, telling);
    String group = walks ? "visit.told" : "session.told";
    String opening = visit ? "visit.opening" : walks ? group : "session.opening";
    body.add(telling.say(opening) + " " + telling.say(group, telling.dice.between(1, 3)));
    for (int i = 1; i < paragraphs; i++) {
      body.add(telling.say(group, telling.dice.between(2, 5)));
    }
    meeting.postponed().ifPresent(was -> body.set(0, body.get(0) + " " + postponed(was)));
    return body;
  }

  private String postponed(LocalDate was) {
    return telling.say("postponed", Map.of("was.day", telling.dates.nearDay(was)));
  }

  /** Some reports tell what went on between two sessions. */
  void between(Optional<Meeting> before, Meeting next) {
    boolean numbered =
        before.filter(m -> m.ordinal() > 0 && m.span() == Span.DAY && !m.isPlanned()).isPresent()
            && next.ordinal() > 0
            && !next.isPlanned()
            && !MeetingNames.isDayOfVisit(next, telling);
    boolean headed =
        Stream.of(MeetingForm.HEADINGS, MeetingForm.LABELLED)
            .anyMatch(telling.style.meetings()::equals);
    if (!numbered || !headed || !telling.dice.chance(0.25)) {
      return;
    }
    Meeting last = before.orElseThrow();
    String first = Ordinals.session(last.ordinal()).replace(" sesión", "");
    telling.draft.sub(2, "Entre la " + first + " y la " + Ordinals.session(next.ordinal()));
    LocalDate day = last.first().plusDays(telling.dice.between(2, 6));
    telling.draft.paragraph(
        telling.say(
            "between.told",
            Map.of(
                "between.day",
                telling.dates.nearDay(day),
                "between.week",
                telling.dates.week(day))));
  }
}
