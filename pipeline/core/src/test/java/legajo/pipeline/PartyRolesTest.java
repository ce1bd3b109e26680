package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.model.Party;
import legajo.pipeline.assemble.parties.PartyRegister;
import legajo.pipeline.document.Outline;
import legajo.pipeline.extract.header.HeaderExtractor;
import legajo.pipeline.extract.parties.PartyExtractor;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.pipeline.segment.Segmenter;
import legajo.rules.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartyRolesTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final Segmenter SEGMENTER = new Segmenter(PACK);
  private static final HeaderExtractor HEADER = new HeaderExtractor(PACK);
  private static final PartyExtractor EXTRACTOR = new PartyExtractor(PACK);
  private static final PartyRegister REGISTER = new PartyRegister();
  private static final String REPORT =
      "1. DESCRIPCIÓN\n\n%s\n\n2. METODOLOGÍA\n\nHubo dos reuniones.\n";

  static Stream<LineExamples.Case> examples() {
    return LineExamples.read("/legajo/pipeline/party-roles.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aSentenceTellsTheRoles(LineExamples.Case example) {
    String text = String.format(java.util.Locale.ROOT, REPORT, example.in());
    Outline outline =
        SEGMENTER.segment(
            new TextNormalizer(PACK, word -> false, name -> false).normalize(TypedText.of(text)));
    String roles =
        REGISTER.assemble(EXTRACTOR.extract(outline, HEADER.extract(outline))).stream()
            .map(party -> shown(party.value()))
            .collect(Collectors.joining(", "));
    assertThat(roles).isEqualTo(example.out());
  }

  private static String shown(Party party) {
    return party.role().name().charAt(0) + " " + party.country().orElse("-");
  }
}
