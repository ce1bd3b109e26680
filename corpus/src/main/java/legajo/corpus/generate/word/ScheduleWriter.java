package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.generate.plan.Meeting;
import legajo.model.Session.Kind;

/** Writes meetings as a table. */
final class ScheduleWriter {
  private static final String NOTHING = "–";

  private final Telling telling;
  private final boolean themes;

  ScheduleWriter(Telling telling) {
    this.telling = telling;
    themes = telling.dice.chance(0.6);
  }

  void write(List<Meeting> meetings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("Sesión", "Fecha", "Hora", "Tema"));
    for (Meeting meeting : meetings) {
      rows.add(
          row(
              MeetingNames.inHeading(meeting, telling),
              telling.dates.days(meeting, telling.style.headingDay()),
              meeting.start().isPresent() ? telling.clock.write(meeting) : NOTHING,
              meeting.kind() == Kind.COORDINATION
                  ? "Presentación de los equipos"
                  : telling.fill("{theme^}")));
    }
    telling.draft.table(rows);
  }

  private List<String> row(String name, String date, String time, String theme) {
    return themes ? List.of(name, date, time, theme) : List.of(name, date, time);
  }
}
