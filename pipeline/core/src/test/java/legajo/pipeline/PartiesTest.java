package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.model.Party;
import legajo.pipeline.assemble.parties.PartyRegister;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.pipeline.extract.header.HeaderExtractor;
import legajo.pipeline.extract.parties.PartyExtractor;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.pipeline.segment.Segmenter;
import legajo.rules.RulePack;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartiesTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final Segmenter SEGMENTER = new Segmenter(PACK);
  private static final HeaderExtractor HEADER = new HeaderExtractor(PACK);
  private static final PartyExtractor EXTRACTOR = new PartyExtractor(PACK);
  private static final PartyRegister REGISTER = new PartyRegister();

  static List<ExampleFile.Case> examples() {
    return ExampleFile.read("/legajo/pipeline/parties.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsWhoAskedAndWhoShares(ExampleFile.Case example) {
    String parties =
        parties(outline(example.in())).stream()
            .map(party -> shown(party.value()))
            .collect(Collectors.joining("\n"));
    assertThat(parties).isEqualTo(example.out());
  }

  @Property
  void eachValueHasWordsOfTheTextAndRolesStandInOrder(@ForAll("reports") String text) {
    Outline outline = outline(text);
    Party.Role last = Party.Role.BENEFICIARY;
    for (Sourced<Party> party : parties(outline)) {
      assertThat(party.value().role()).isGreaterThanOrEqualTo(last);
      last = party.value().role();
      assertThat(party.words()).containsKey("/role");
      assertThat(party.words().containsKey("/name")).isEqualTo(party.value().name().isPresent());
      assertThat(party.words().containsKey("/country"))
          .isEqualTo(party.value().country().isPresent());
      for (List<Words> words : party.words().values()) {
        assertThat(words).isNotEmpty();
        assertThat(words)
            .allMatch(w -> w.span().end() <= outline.clean().text().length())
            .allMatch(w -> PACK.rule(w.rule()).isPresent());
      }
    }
  }

  @Property
  void neverThrows(@ForAll String anything) {
    assertThat(parties(outline(anything))).isNotNull();
  }

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
            "1. DESCRIPCIÓN",
            "2. OBJETIVOS Y PRODUCTO",
            "3. PASOS A SEGUIR EN CUBA",
            "4. COMENTARIOS DEL ML DE HAITÍ",
            "5. PARTICIPANTES",
            "HAITÍ",
            "Ministerio de Labor (ML):",
            "COOPERACIÓN ENTRE LOS MINISTERIOS DE TRABAJO DE CUBA Y HAITÍ",
            "El Ministerio de Empleo (ME) de Cuba solicitó al ML de Haití su apoyo.",
            "A pedido de Cuba, el Ministerio de Labor de Haití aceptó compartir su experiencia.",
            "Producto: El ME elaboró una guía.",
            "La RIAL, coordinada por la OEA, apoyó la visita del Ministerio de Obras a Brasil.",
            "Como oferente, ; : (")
        .list()
        .ofMaxSize(12)
        .map(lines -> String.join("\n\n", lines));
  }

  private static List<Sourced<Party>> parties(Outline outline) {
    return REGISTER.assemble(EXTRACTOR.extract(outline, HEADER.extract(outline)));
  }

  private static Outline outline(String text) {
    return SEGMENTER.segment(
        new TextNormalizer(PACK, word -> false, name -> false).normalize(TypedText.of(text)));
  }

  private static String shown(Party party) {
    return String.join(
        " | ",
        party.role().name().toLowerCase(Locale.ROOT),
        shown(party.country()),
        shown(party.name()),
        shown(party.acronym()));
  }

  private static String shown(Optional<String> value) {
    return value.orElse("-");
  }
}
