package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.generate.plan.Meeting;
import legajo.model.SectionKind;

/** Writes what follows from a cooperation, what was thought of it, and the annexes. */
final class ClosingWriter {
  private final Telling telling;
  private final int size;

  ClosingWriter(Telling telling, int size) {
    this.telling = telling;
    this.size = size;
  }

  void nextSteps() {
    telling.draft.main(SectionKind.NEXT_STEPS, telling.say("heading.next-steps"));
    tell("next.told");
  }

  void evaluation() {
    telling.draft.main(SectionKind.EVALUATION, telling.say("heading.evaluation"));
    tell("evaluation.told");
  }

  void comments() {
    telling.draft.main(SectionKind.COMMENTS, telling.say("heading.comments"));
    telling.draft.paragraph(telling.say("comments.told", telling.dice.between(2, 3)));
  }

  void close() {
    telling.draft.main(SectionKind.OTHER, telling.say("heading.other"));
    telling.draft.paragraph(telling.say("acta.closing"));
  }

  /** Annexes: the calendar once more, and a list of documents. */
  void annexes() {
    int count = telling.style.annexes();
    for (int i = 1; i <= count; i++) {
      boolean calendar = i == 1 && telling.dice.chance(0.6);
      String subject = calendar ? "Calendario de actividades" : "Documentos compartidos";
      String name = count == 1 ? "Anexo" : "Anexo " + i;
      String heading = telling.dice.chance(0.6) ? name + " – " + subject : name;
      telling.draft.uncounted(SectionKind.ANNEX, heading);
      if (calendar) {
        calendar();
      } else {
        documents();
      }
    }
  }

  private void calendar() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Actividad", "Fecha"));
    for (Meeting meeting : telling.cooperation.meetings()) {
      rows.add(
          List.of(
              MeetingNames.inHeading(meeting, telling),
              telling.dates.days(meeting, telling.style.headingDay())));
    }
    telling.draft.table(rows);
  }

  private void documents() {
    List<String> documents = new ArrayList<>();
    for (int i = telling.dice.between(3, 6); i > 0; i--) {
      documents.add(telling.say("annex.documents"));
    }
    telling.draft.lines(telling.style.bullet(), documents);
  }

  private void tell(String group) {
    int count = Math.min(8, 2 + telling.dice.between(size / 3, 1 + size / 2));
    if (telling.dice.chance(0.35)) {
      List<String> items = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        items.add(telling.say(group));
      }
      telling.draft.lines(telling.style.bullet(), items);
      return;
    }
    for (int told = 0; told < count; told += 3) {
      telling.draft.paragraph(telling.say(group, Math.min(3, count - told)));
    }
  }
}
