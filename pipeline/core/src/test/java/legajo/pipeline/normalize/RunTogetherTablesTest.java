package legajo.pipeline.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import legajo.pipeline.ExampleFile;
import legajo.pipeline.TypedText;
import legajo.pipeline.document.CleanText;
import legajo.rules.Lexicon;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunTogetherTablesTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private static final Vocabulary GIVEN_NAMES = PACK.vocabulary("given-name");

  private final TextNormalizer normalizer =
      new TextNormalizer(
          PACK,
          word -> Lexicon.spanish().contains(word),
          word -> GIVEN_NAMES.valueOf(word).isPresent() || Lexicon.spanish().isProperName(word),
          Optional.empty());

  static List<ExampleFile.Case> tables() {
    return ExampleFile.read("/legajo/pipeline/run-together-tables.examples");
  }

  static List<ExampleFile.Case> texts() {
    return ExampleFile.read("/legajo/pipeline/no-tables.examples");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cutsRowsIntoCells(ExampleFile.Case example) {
    assertThat(shown(clean(example.in()).text())).isEqualTo(example.out());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesAloneWhatIsNoTable(ExampleFile.Case example) {
    assertThat(shown(clean(example.in()).text())).isEqualTo(example.out());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cutsNothingTheSecondTime(ExampleFile.Case example) {
    String once = clean(example.in()).text();
    assertThat(clean(once).text()).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyWordComesFromItsPlaceInTheSource(ExampleFile.Case example) {
    CleanText clean = clean(example.in());
    for (int i = 0; i < clean.text().length(); i++) {
      if (!Character.isWhitespace(clean.text().charAt(i))) {
        Span place = clean.map().toSource(new Span(i, i + 1));
        assertThat(place.of(example.in())).startsWith(clean.text().substring(i, i + 1));
      }
    }
  }

  @Property(tries = 500)
  void whateverStandsBelowAHeaderIsCutOnceAndLosesNoLetter(@ForAll("peopleTables") String text) {
    String once = clean(text).text();
    assertThat(clean(once).text()).isEqualTo(once);
    assertThat(once.replaceAll("[^\\p{L}\\p{N}]", ""))
        .isEqualTo(text.replaceAll("[^\\p{L}\\p{N}]", ""));
  }

  /** Rows of people, with cells that may be empty and breaks where no break should be. */
  @Provide
  Arbitrary<String> peopleTables() {
    Arbitrary<String> names =
        Arbitraries.of("Ana Paz Ibarra", "Luis de la Vega", "Eva R. Montes (enlace)", "Paz");
    Arbitrary<String> offices =
        Arbitraries.of("Directora de Faros", "Asesor", "Jefe de la Unidad de Mareas", "—", "");
    Arbitrary<String> bodies =
        Arbitraries.of("MIMAR", "Ministerio de Pesca", "Instituto de Puertos (INP)", "Chile", "");
    Arbitrary<String> breaks = Arbitraries.of(" ", " ", " ", "\n", "\n\n");
    Arbitrary<String> rows =
        Combinators.combine(names, breaks, offices, breaks, bodies)
            .as((name, first, office, second, body) -> name + first + office + second + body);
    return Combinators.combine(rows.list().ofMinSize(1).ofMaxSize(6), breaks)
        .as(
            (all, gap) ->
                "Nombre Cargo Institución\n" + String.join("\n" + gap.replace(" ", ""), all));
  }

  private CleanText clean(String text) {
    return normalizer.normalize(TypedText.of(text));
  }

  /** The text with its tabs to be seen. */
  private static String shown(String text) {
    return text.replace("\t", " | ");
  }
}
