package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import legajo.model.Evidence;
import legajo.model.Participant;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipantsTest {
  static List<ExampleFile.Case> examples() {
    return ExampleFile.read("/legajo/pipeline/participants.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAList(ExampleFile.Case example) {
    String read =
        PeopleOutline.participants(example.in()).stream()
            .map(Sourced::value)
            .map(ParticipantsTest::fields)
            .collect(Collectors.joining("\n"));
    assertThat(read).isEqualTo(example.out().strip());
  }

  static String fields(Participant person) {
    return String.join(
        " | ",
        person.name(),
        person.position().orElse("-"),
        person.unit().orElse("-"),
        person.institution().orElse("-"),
        person.delegation().orElse("-"),
        person.note().orElse("-"));
  }

  private static final String LIST =
      "= Objetivos\nEl Ministerio de Costas (MC) de Cuba.\n= PARTICIPANTES\n== PERÚ\n"
          + "=== Ministerio de Faros\n- Lic. Ana Soto, Directora, Unidad de Mareas (Lima)";

  @Test
  void eachValuePointsAtItsWords() {
    Outline outline = PeopleOutline.of(LIST);
    Sourced<Participant> person = PeopleOutline.participants(LIST).get(0);
    assertThat(words(outline, person, "/name")).isEqualTo("Ana Soto");
    assertThat(words(outline, person, "/position")).isEqualTo("Directora");
    assertThat(words(outline, person, "/unit")).isEqualTo("Unidad de Mareas");
    assertThat(words(outline, person, "/note")).isEqualTo("Lima");
    assertThat(words(outline, person, "/institution")).isEqualTo("Ministerio de Faros");
    assertThat(words(outline, person, "/delegation")).isEqualTo("PERÚ");
    assertThat(person.value().section()).contains("2.1.1");
  }

  @Test
  void anInferredDelegationSaysSo() {
    String report =
        "= Objetivos\nEl Ministerio de Costas (MC) de Cuba.\n= PARTICIPANTES\n- Ana Soto, Jefa, MC";
    Words words = PeopleOutline.participants(report).get(0).words().get("/delegation").get(0);
    assertThat(words.how()).isEqualTo(Evidence.How.INFERRED);
    assertThat(PeopleOutline.of(report).words(words.span())).isEqualTo("MC");
  }

  @Test
  void aWordWithBlanksBehindItIsNobody() {
    assertThat(PeopleOutline.listed("Soto ")).isEmpty();
  }

  private static String words(Outline outline, Sourced<Participant> person, String pointer) {
    return outline.words(person.words().get(pointer).get(0).span());
  }
}
