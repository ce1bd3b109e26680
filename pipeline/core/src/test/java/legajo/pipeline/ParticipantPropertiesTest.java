package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import legajo.model.Participant;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Invented people, written down in each layout, come back with all their fields. */
class ParticipantPropertiesTest {
  private static final String[] GIVEN = {
    "Ana", "José Luis", "María del Pilar", "Óscar", "Wayra", "Nahuel", "Rosa M.", "Ian"
  };
  private static final String[] SURNAMES = {
    "Soto", "Paz Vidal", "de la Cruz", "von Braun Rey", "O'Connor", "Mejía y Mejía", "Quispe-Lara"
  };
  private static final String[] POSITIONS = {
    "Directora",
    "Jefe de Archivo",
    "Ex Jefa de Boyas",
    "Analista Principal",
    "Viceministro de Costas, Ríos y Lagunas",
    "Consejera, Representante Alterna",
    "Encargado de Redes"
  };
  private static final String[] UNITS = {
    "Unidad de Mareas", "Dirección de Boyas, Faros y Muelles", "Departamento de Redes (DERED)"
  };
  private static final String[] INSTITUTIONS = {
    "MFAROS", "Instituto de Mareas", "Embajada de Chile en Cuba", "Banco de las Costas"
  };
  private static final String[] NOTES = {"hasta mayo", "solo la visita", "Arica"};

  /** A person as the list should give it back. */
  record Person(
      String name,
      String position,
      Optional<String> unit,
      Optional<String> institution,
      Optional<String> note) {

    String fields() {
      return String.join(
          " | ",
          name,
          position,
          unit.orElse("-"),
          institution.orElse("Ministerio de Faros"),
          note.orElse("-"));
    }

    String written(String separator) {
      return name + separator + office(separator) + noted("(", ")");
    }

    String office(String separator) {
      return position
          + unit.map(u -> separator + u).orElse("")
          + institution.map(i -> separator + i).orElse("");
    }

    String noted(String open, String close) {
      return note.map(n -> " " + open + n + close).orElse("");
    }
  }

  @Provide
  Arbitrary<List<Person>> people() {
    Arbitrary<String> names =
        Combinators.combine(Arbitraries.of(GIVEN), Arbitraries.of(SURNAMES))
            .as((given, surname) -> given + " " + surname);
    return Combinators.combine(
            names,
            Arbitraries.of(POSITIONS),
            Arbitraries.of(UNITS).optional(),
            Arbitraries.of(INSTITUTIONS).optional(),
            Arbitraries.of(NOTES).optional())
        .as(Person::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static void assertListed(List<Person> people, String list) {
    String read =
        PeopleOutline.listed("== Chile\n=== Ministerio de Faros\n" + list).stream()
            .map(PeopleOutline::fields)
            .collect(Collectors.joining("\n"));
    assertThat(read).isEqualTo(lines(people, Person::fields));
  }

  private static String lines(List<Person> people, Function<Person, String> line) {
    return people.stream().map(line).collect(Collectors.joining("\n"));
  }

  @Property(tries = 300)
  void inLinesPartedByCommas(@ForAll("people") List<Person> people) {
    assertListed(people, lines(people, p -> "- " + p.written(", ")));
  }

  @Property(tries = 300)
  void inLinesPartedByDashes(@ForAll("people") List<Person> people) {
    assertListed(people, lines(people, p -> p.written(" – ")));
  }

  @Property(tries = 300)
  void behindTitles(@ForAll("people") List<Person> people) {
    assertListed(people, lines(people, p -> "- Lic. " + p.written(", ")));
  }

  @Property(tries = 300)
  void inATable(@ForAll("people") List<Person> people) {
    String rows =
        lines(
            people,
            p ->
                String.join(
                    "\t",
                    p.position(),
                    p.name() + p.noted("(", ")"),
                    p.unit().orElse("–"),
                    p.institution().orElse("–")));
    assertListed(people, "Cargo\tNombre\tUnidad\tInstitución\n" + rows);
  }

  @Property(tries = 300)
  void withTheOfficeInBrackets(@ForAll("people") List<Person> people) {
    assertListed(
        people,
        lines(people, p -> "- " + p.name() + " (" + p.office(", ") + ")" + p.noted("[", "]")));
  }

  @Property(tries = 300)
  void withTheOfficeFirst(@ForAll("people") List<Person> people) {
    assertListed(
        people,
        lines(people, p -> "- " + p.office(", ") + ": Sr. " + p.name() + p.noted("(", ")")));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Ana",
            "Soto",
            "Directora",
            "Unidad",
            "de",
            "la",
            "y",
            "e",
            "Por",
            "Chile",
            "Ministerio",
            "OEA",
            "MF",
            "Lic.",
            "la señora",
            "Participaron",
            "ex",
            "ex-",
            "Nombre",
            "Cargo",
            ",",
            ";",
            ":",
            " - ",
            "–",
            "(",
            ")",
            "[",
            "]",
            "\t",
            "\n",
            "\n- ",
            "\n== ",
            ".",
            " ",
            "¹",
            "@",
            "3",
            "İ",
            "ß",
            "\uD83D\uDE00",
            "'",
            "/",
            "_");
    return Arbitraries.oneOf(pieces, pieces.map(piece -> piece + " "))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  @Property(tries = 2000)
  void neverThrowsAndPointsInsideTheText(@ForAll("anything") String text) {
    String report = "= PARTICIPANTES\n" + text;
    Outline outline = PeopleOutline.of(report);
    for (Sourced<Participant> person : PeopleOutline.participants(report)) {
      assertThat(person.words().get("/name")).hasSize(1);
      for (List<Words> words : person.words().values()) {
        for (Words word : words) {
          assertThat(word.span().end()).isLessThanOrEqualTo(report.length());
          assertThat(outline.words(word.span())).isNotBlank();
        }
      }
    }
  }

  @Property(tries = 500)
  void readsRunningTextWithoutAListToo(@ForAll("anything") String text) {
    assertThat(PeopleOutline.participants("= Descripción\n" + text)).isNotNull();
  }
}
