package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.generate.plan.Body;
import legajo.corpus.generate.plan.Delegation;
import legajo.corpus.generate.plan.Ministry;
import legajo.corpus.generate.plan.Person;
import legajo.corpus.generate.word.Style.AttendanceForm;
import legajo.corpus.generate.word.Style.GroupForm;
import legajo.model.SectionKind;

/** Writes who took part, in lists: delegation by delegation, a line each. */
final class AttendanceWriter {
  private final Telling telling;
  private final Gathered gathered;
  private final AttendanceForm form;
  private final boolean noteBehindName;
  private int counted;

  AttendanceWriter(Telling telling, Gathered gathered) {
    this.telling = telling;
    this.gathered = gathered;
    form = telling.style.attendance();
    noteBehindName = telling.dice.chance(0.3);
  }

  void write() {
    telling.draft.main(SectionKind.PARTICIPANTS, telling.say("heading.participants"));
    switch (form) {
      case INLINE, PROSE -> new AttendanceProse(telling, gathered).write();
      case TABLE, WIDE_TABLE -> new AttendanceTable(telling, gathered).write();
      default -> lists();
    }
  }

  private void lists() {
    if (telling.dice.chance(0.3)) {
      telling.draft.paragraph(telling.say("participants.lead"));
    }
    for (Delegation delegation : telling.cooperation.delegations()) {
      telling.draft.sub(2, heading(delegation, telling));
      if (telling.style.groups() == GroupForm.NESTED && delegation.ministry().isPresent()) {
        nested(delegation);
      } else {
        list(delegation, delegation.people(), false);
      }
    }
  }

  private void nested(Delegation delegation) {
    Map<Body, List<Person>> byBody = new LinkedHashMap<>();
    for (Person person : delegation.people()) {
      byBody
          .computeIfAbsent(person.elsewhere().orElse(delegation.body()), b -> new ArrayList<>())
          .add(person);
    }
    byBody.forEach(
        (body, people) -> {
          telling.draft.sub(3, body.full());
          list(delegation, people, true);
        });
  }

  private void list(Delegation delegation, List<Person> people, boolean underInstitution) {
    List<String> lines = new ArrayList<>();
    for (Person person : people) {
      Attendee attendee = attendee(delegation, person);
      lines.add(
          line(attendee, underInstitution ? Optional.empty() : institution(delegation, person)));
      gathered.participants.add(attendee.gold());
    }
    boolean bulleted = form != AttendanceForm.NUMBERED && form != AttendanceForm.REVERSED;
    telling.draft.lines(bulleted ? bullet() : "", lines);
  }

  private String bullet() {
    return telling.style.letters() ? "" : telling.style.bullet();
  }

  private String line(Attendee attendee, Optional<String> institution) {
    String name = attendee.named(telling.style.honorifics());
    String post = String.join(", ", attendee.post(institution));
    String note = attendee.note();
    String behindName = noteBehindName ? note : "";
    String behindAll = noteBehindName ? "" : note;
    return switch (form) {
      case DASH -> name + behindName + " – " + post + behindAll;
      case COLON -> name + behindName + ": " + post + behindAll;
      case NUMBERED -> number() + name + behindName + ", " + post + behindAll;
      case REVERSED -> post + ": " + name + note;
      default -> name + behindName + ", " + post + behindAll;
    };
  }

  private String number() {
    counted++;
    return counted + ". ";
  }

  /** The institution at the end of a line: where it is another, or where no heading has told it. */
  private Optional<String> institution(Delegation delegation, Person person) {
    if (person.elsewhere().isPresent()) {
      return person.elsewhere().map(Body::full);
    }
    return isToldInHeading(delegation) ? Optional.empty() : Optional.of(shortly(delegation.body()));
  }

  private boolean isToldInHeading(Delegation delegation) {
    return switch (telling.style.groups()) {
      case COUNTRY -> delegation.ministry().isEmpty();
      case DELEGATION -> delegation.ministry().isEmpty() || delegation.body().acronym().isPresent();
      case COUNTRY_AND_MINISTRY, ON_BEHALF, NESTED -> true;
    };
  }

  static String shortly(Body body) {
    return body.acronym().orElse(body.name());
  }

  /** Someone of a delegation. */
  static Attendee attendee(Delegation delegation, Person person) {
    String of =
        person.elsewhere().isPresent()
            ? ""
            : delegation.ministry().map(m -> " de " + m.country().name()).orElse("");
    return new Attendee(
        person, person.elsewhere().orElse(delegation.body()), of, delegation.code());
  }

  /** The heading of a delegation. */
  static String heading(Delegation delegation, Telling telling) {
    Body body = delegation.body();
    if (delegation.ministry().isEmpty()) {
      return telling.style.groups() == GroupForm.ON_BEHALF ? "Por la " + body.full() : body.full();
    }
    Ministry ministry = delegation.ministry().orElseThrow();
    String country = telling.mentions.country(ministry.country());
    return switch (telling.style.groups()) {
      case DELEGATION ->
          Sentences.contract("Delegación de " + country)
              + body.acronym().map(a -> " (" + a + ")").orElse("");
      case COUNTRY, NESTED -> ministry.country().name();
      case COUNTRY_AND_MINISTRY -> ministry.country().name() + " – " + body.full();
      case ON_BEHALF ->
          Sentences.contract("Por " + ministry.article() + " " + body.full() + " de " + country);
    };
  }
}
