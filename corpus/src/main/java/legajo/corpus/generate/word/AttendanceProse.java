package legajo.corpus.generate.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.corpus.generate.plan.Body;
import legajo.corpus.generate.plan.Country;
import legajo.corpus.generate.plan.Delegation;
import legajo.corpus.generate.plan.Person;
import legajo.corpus.generate.word.Style.AttendanceForm;

/** Writes who took part in running text. */
final class AttendanceProse {
  private static final Pattern FEMININE_UNIT =
      Pattern.compile(
          "(Dirección|Unidad|Oficina|División|Subdirección|Coordinación|Sección|Gerencia|Asesoría|Secretaría|Delegación)\\b.*");

  private final Telling telling;
  private final Gathered gathered;

  AttendanceProse(Telling telling, Gathered gathered) {
    this.telling = telling;
    this.gathered = gathered;
  }

  void write() {
    for (Delegation delegation : telling.cooperation.delegations()) {
      telling.draft.paragraph(
          telling.style.attendance() == AttendanceForm.INLINE
              ? inline(delegation)
              : prose(delegation));
    }
  }

  /** "Por Chile (Dirección del Trabajo): A (cargo), B (cargo) y C (cargo)." */
  private String inline(Delegation delegation) {
    List<String> people = new ArrayList<>();
    for (Person person : delegation.people()) {
      Attendee attendee = AttendanceWriter.attendee(delegation, person);
      List<String> post = attendee.post(person.elsewhere().map(Body::full));
      people.add(attendee.named(telling.style.honorifics()) + " (" + String.join(", ", post) + ")");
      gathered.participants.add(attendee.gold(person.position(), person.unit(), Optional.empty()));
    }
    return Sentences.contract("Por " + group(delegation)) + ": " + Sentences.list(people) + ".";
  }

  private String group(Delegation delegation) {
    return delegation
        .ministry()
        .map(m -> telling.mentions.country(m.country()) + " (" + delegation.body().name() + ")")
        .orElse("la " + delegation.body().full());
  }

  /** A sentence for each institution. */
  private String prose(Delegation delegation) {
    Map<Body, List<Person>> byBody = new LinkedHashMap<>();
    for (Person person : delegation.people()) {
      byBody
          .computeIfAbsent(person.elsewhere().orElse(delegation.body()), b -> new ArrayList<>())
          .add(person);
    }
    List<String> sentences = new ArrayList<>();
    byBody.forEach((body, people) -> sentences.add(sentence(delegation, body, people)));
    return String.join(" ", sentences);
  }

  private String sentence(Delegation delegation, Body body, List<Person> people) {
    List<String> told = new ArrayList<>();
    for (Person person : people) {
      told.add(told(AttendanceWriter.attendee(delegation, person)));
    }
    String of =
        delegation
            .ministry()
            .filter(m -> !namesItself(body, m.country()))
            .map(m -> " de " + telling.mentions.country(m.country()))
            .orElse("");
    return telling.say(
        "prose.delegation",
        Map.of(
            "institution", telling.mentions.body(body) + of,
            "people", Sentences.list(told, "; "),
            "prose", String.valueOf(people.size())));
  }

  private String told(Attendee attendee) {
    Person person = attendee.person();
    gathered.participants.add(attendee.gold());
    String name = (person.female() ? "la señora " : "el señor ") + person.name();
    String post =
        person.position().isPresent()
            ? String.join(", ", attendee.post(Optional.empty()))
            : "de "
                + (isFeminine(person.unit().orElseThrow()) ? "la " : "el ")
                + person.unit().orElseThrow();
    return Sentences.contract(name + ", " + post + attendee.note());
  }

  /** Whether the name says which country it is of: Instituto Mexicano. */
  private static boolean namesItself(Body body, Country country) {
    String people = country.masculine().substring(0, country.masculine().length() - 1);
    return body.name().contains(country.name())
        || body.name().toLowerCase(Locale.ROOT).contains(people);
  }

  private static boolean isFeminine(String unit) {
    return FEMININE_UNIT.matcher(unit).matches();
  }
}
