package legajo.pipeline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import legajo.pipeline.ExampleFile;
import legajo.pipeline.TypedText;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.Outline;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.rules.RulePack;
import legajo.rules.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmenterTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final Segmenter SEGMENTER = new Segmenter(PACK);

  static List<ExampleFile.Case> examples() {
    return ExampleFile.read("/legajo/pipeline/segment.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheTreeOfSections(ExampleFile.Case example) {
    assertThat(shown(outline(example.in()))).isEqualTo(example.out());
  }

  @Property
  void everyLetterStandsInExactlyOneHeadingOrBlock(@ForAll("reports") String text) {
    Outline outline = outline(text);
    BitSet covered = new BitSet();
    for (Outline.Node node : outline.allSections()) {
      List<Span> spans = new ArrayList<>(List.of(node.label(), node.heading()));
      node.blocks().forEach(block -> spans.add(block.span()));
      for (Span span : spans) {
        assertThat(covered.get(span.begin(), span.end()).isEmpty())
            .as("twice: %s", outline.words(span))
            .isTrue();
        covered.set(span.begin(), span.end());
      }
    }
    String clean = outline.clean().text();
    for (int i = 0; i < clean.length(); i++) {
      if (Character.isLetterOrDigit(clean.charAt(i))) {
        assertThat(covered.get(i)).as("not in a section: %s", clean.substring(i)).isTrue();
      }
    }
  }

  @Property
  void neverThrows(@ForAll String anything) {
    assertThat(outline(anything).sections()).isNotNull();
  }

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
            "1. DESCRIPCIÓN",
            "2. OBJETIVOS",
            "METODOLOGÍA",
            "PARTICIPANTES",
            "ANEXO 1",
            "Texto que sigue.",
            "1) PRIMERA SESIÓN – 3 de mayo: Se expuso.",
            "Entre la primera y la segunda sesión:",
            "· un punto;",
            "a) otro punto",
            "CHILE",
            "Ministerio de Trabajo:",
            "3.1 Forma de trabajo",
            "INFORME FINAL DE LA VISITA",
            "Celda\tOtra",
            "2. Intercambio de notas: Las partes las enviaron a tiempo por correo electrónico.",
            "PRIMERO.- OBJETO. Conocer.",
            "Lunes 3 de mayo: llegada de la delegación.",
            "4)",
            "IV. CIERRE")
        .list()
        .ofMaxSize(14)
        .map(lines -> String.join("\n\n", lines));
  }

  private static Outline outline(String text) {
    CleanText clean =
        new TextNormalizer(PACK, word -> false, name -> false).normalize(TypedText.of(text));
    return SEGMENTER.segment(clean);
  }

  private static String shown(Outline outline) {
    return outline.allSections().stream()
        .map(node -> shown(node, outline))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Outline.Node node, Outline outline) {
    String kind = node.kind().map(k -> " | " + k.label()).orElse("");
    String heading = outline.words(node.heading()).replaceAll("\\s+", " ");
    return "  ".repeat(node.level() - 1) + node.number().orElse("-") + " | " + heading + kind;
  }
}
