package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.List;
import legajo.corpus.generate.plan.Delegation;
import legajo.corpus.generate.plan.Person;
import legajo.corpus.generate.word.Style.AttendanceForm;

/** Writes who took part as one table, or as a table for each delegation. */
final class AttendanceTable {
  private static final String NOTHING = "–";

  private final Telling telling;
  private final Gathered gathered;
  private final boolean wide;
  private final boolean single;
  private final boolean counts;
  private int counted;

  AttendanceTable(Telling telling, Gathered gathered) {
    this.telling = telling;
    this.gathered = gathered;
    wide = telling.style.attendance() == AttendanceForm.WIDE_TABLE;
    single = telling.dice.chance(0.35);
    counts = telling.dice.chance(0.2);
  }

  void write() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    for (Delegation delegation : telling.cooperation.delegations()) {
      if (!single) {
        telling.draft.sub(2, AttendanceWriter.heading(delegation, telling));
      }
      delegation.people().forEach(person -> rows.add(row(delegation, person)));
      if (!single) {
        telling.draft.table(rows);
        rows.subList(1, rows.size()).clear();
      }
    }
    if (single) {
      telling.draft.table(rows);
    }
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    if (counts) {
      header.add("N.º");
    }
    header.add(telling.dice.any("Nombre", "Nombre y apellido"));
    header.add("Cargo");
    if (wide) {
      header.add(telling.dice.any("Unidad", "Dependencia"));
    }
    header.add("Institución");
    if (single) {
      header.add(telling.dice.any("País", "Delegación"));
    }
    return header;
  }

  private List<String> row(Delegation delegation, Person person) {
    Attendee attendee = AttendanceWriter.attendee(delegation, person);
    gathered.participants.add(attendee.gold());
    List<String> row = new ArrayList<>();
    if (counts) {
      counted++;
      row.add(String.valueOf(counted));
    }
    String institution =
        person.elsewhere().isPresent()
            ? attendee.institution().full()
            : AttendanceWriter.shortly(attendee.institution());
    row.add(attendee.named(telling.style.honorifics()) + attendee.note());
    row.add(person.position().orElse(NOTHING));
    if (wide) {
      row.add(person.unit().orElse(NOTHING));
      row.add(institution);
    } else {
      row.add(institution + person.unit().map(unit -> " – " + unit).orElse(""));
    }
    if (single) {
      row.add(delegation.ministry().map(m -> m.country().name()).orElse(delegation.code()));
    }
    return row;
  }
}
