package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Modality;
import legajo.pipeline.assemble.Header;
import legajo.pipeline.assemble.HeaderFacts;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.pipeline.extract.dates.DateExtractor;
import legajo.pipeline.extract.header.HeaderExtractor;
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

class HeaderTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final Segmenter SEGMENTER = new Segmenter(PACK);
  private static final HeaderExtractor EXTRACTOR = new HeaderExtractor(PACK);
  private static final DateExtractor DATES = new DateExtractor(PACK);
  private static final Header HEADER = new Header();

  static List<ExampleFile.Case> examples() {
    return ExampleFile.read("/legajo/pipeline/header.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatTheFirstPagesSay(ExampleFile.Case example) {
    assertThat(shown(facts(outline(example.in())))).isEqualTo(example.out());
  }

  @Property
  void everyValueHasWordsOfTheTextAndAKnownRule(@ForAll("reports") String text) {
    Outline outline = outline(text);
    HeaderFacts facts = facts(outline);
    assertThat(facts.title().words().isEmpty()).isEqualTo(facts.title().value().isEmpty());
    assertThat(facts.website().words().isEmpty()).isEqualTo(facts.website().value().isEmpty());
    assertThat(facts.product().words().isEmpty()).isEqualTo(facts.product().value().isEmpty());
    assertThat(facts.objectives().words())
        .hasSize(
            facts.objectives().value().specific().size()
                + (facts.objectives().value().general().isPresent() ? 1 : 0));
    for (Sourced<?> part : parts(facts)) {
      for (Words words : part.words().values().stream().flatMap(List::stream).toList()) {
        assertThat(words.span().end()).isLessThanOrEqualTo(outline.clean().text().length());
        // The rules of headings are the segmenter's.
        assertThat(words.rule().startsWith("heading.") || PACK.rule(words.rule()).isPresent())
            .as(words.rule())
            .isTrue();
      }
    }
  }

  @Property
  void neverThrows(@ForAll String anything) {
    assertThat(facts(outline(anything))).isNotNull();
  }

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
            "INFORME DE LA COOPERACIÓN ENTRE CUBA Y HAITÍ",
            "Modalidad: Virtual",
            "(Versión: 3 de mayo de 2019",
            "1. DESCRIPCIÓN",
            "2. OBJETIVOS Y PRODUCTO",
            "PRODUCTO:",
            "Objetivo general:",
            "Objetivos específicos: (i) uno; (ii) dos; y (iii)",
            "· Conocer las normas; y",
            "Producto: Una guía.",
            "Página de la cooperación: http://www.rialnet.org/es/cuba_haiti).",
            "www.",
            "La 9ª Convocatoria de la RIAL/OEA, en",
            "en la XX Convocatoria del Fondo, el 3 de mayo de 2019",
            "El objetivo general es")
        .list()
        .ofMaxSize(12)
        .map(lines -> String.join("\n\n", lines));
  }

  private static List<Sourced<?>> parts(HeaderFacts facts) {
    return List.of(
        facts.title(),
        facts.programme(),
        facts.call(),
        facts.modality(),
        facts.version(),
        facts.website(),
        facts.objectives(),
        facts.product());
  }

  private static HeaderFacts facts(Outline outline) {
    List<ResolvedDate> dates =
        DATES.extract(outline).stream()
            .map(found -> new ResolvedDate(found, found.edtf(), Optional.empty()))
            .toList();
    return HEADER.assemble(outline, EXTRACTOR.extract(outline), dates);
  }

  private static Outline outline(String text) {
    return SEGMENTER.segment(
        new TextNormalizer(PACK, word -> false, name -> false).normalize(TypedText.of(text)));
  }

  private static final Map<Modality, String> MODALITIES =
      Map.of(
          Modality.VIRTUAL, "virtual", Modality.IN_PERSON, "in-person", Modality.HYBRID, "hybrid");

  private static String shown(HeaderFacts facts) {
    List<String> lines = new ArrayList<>();
    facts.title().value().ifPresent(title -> lines.add("title: " + title));
    add(
        lines,
        "programme",
        facts.programme().value().name(),
        facts.programme().value().acronym(),
        facts.programme().value().organisation());
    add(lines, "call", facts.call().value().ordinal(), facts.call().value().date());
    facts.modality().value().ifPresent(m -> lines.add("modality: " + MODALITIES.get(m)));
    add(
        lines,
        "version",
        facts.version().value().status().map(s -> s.name().toLowerCase(java.util.Locale.ROOT)),
        facts.version().value().date());
    facts.website().value().ifPresent(page -> lines.add("website: " + page));
    facts.objectives().value().general().ifPresent(aim -> lines.add("general: " + aim));
    facts.objectives().value().specific().forEach(aim -> lines.add("specific: " + aim));
    facts.product().value().ifPresent(product -> lines.add("product: " + product));
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String label, Optional<?>... values) {
    List<String> shown = new ArrayList<>();
    boolean any = false;
    for (Optional<?> value : values) {
      shown.add(value.map(Object::toString).orElse("-"));
      any |= value.isPresent();
    }
    if (any) {
      lines.add(label + ": " + String.join(" | ", shown));
    }
  }
}
