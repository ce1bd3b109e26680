package legajo.pipeline.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import legajo.pipeline.LineExamples;
import legajo.pipeline.TypedText;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.PageDamage;
import legajo.pipeline.normalize.repair.OcrRepairer;
import legajo.rules.Lexicon;
import legajo.rules.RulePack;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an OCR engine misread is repaired as far as the page is damaged, and nothing else is. */
class WordRepairsTest {
  /** A page about the line that is looked at, read without Spanish. */
  private static final String DAMAGED =
      """
      El taller de inspeccién reunié a los técnicos de ambos paises en la capital.

      La delegacidn anfitriona expuso los avances de la fiscalizacién en la mineria.

      Después se discutié la capacitacién de los inspectores jévenes y la evaluacién anual.

      Al final se acordé una visita técnica y la publicacién de una guia comin.
      """;

  private static final String CLEAN =
      """
      El taller de inspección reunió a los técnicos de ambos países en la capital.

      La delegación anfitriona expuso los avances de la fiscalización en la minería.

      Después se discutió la capacitación de los inspectores jóvenes y la evaluación anual.

      Al final se acordó una visita técnica y la publicación de una guía común.
      """;

  private static final RulePack PACK = RulePack.builtIn("es");
  private static final TextNormalizer NORMALIZER =
      new TextNormalizer(
          PACK,
          word -> Lexicon.spanish().contains(word),
          word -> Lexicon.spanish().isProperName(word),
          OcrRepairer.of(PACK, Lexicon.spanish()));

  static Stream<LineExamples.Case> examples() {
    return LineExamples.read("/legajo/pipeline/repair.examples");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void repairsALineOfADamagedPage(LineExamples.Case example) {
    String expected = example.out().equals("=") ? example.in() : example.out();
    assertThat(lastLine(DAMAGED, example.in())).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void leavesTheRepairedLineAsItIs(LineExamples.Case example) {
    String once = normalized(DAMAGED, example.in()).text();
    assertThat(NORMALIZER.normalize(TypedText.of(once)).text()).isEqualTo(once);
  }

  @Test
  void isSilentOnACleanPage() {
    String slips =
        "La cooperacion de Kevin Dixon, publica y practica, elaboré un plan mas en la 29 sesión.";
    CleanText clean = normalized(CLEAN, slips);
    assertThat(clean.repairs()).isEmpty();
    assertThat(PageDamage.share(clean.damage())).isZero();
  }

  @Test
  void saysWhereEachRepairStoodAndHowSureItIs() {
    CleanText clean = normalized(DAMAGED, "La comisi6n viajé a Panamd.");
    String source = clean.source().text();
    assertThat(clean.repairs()).isNotEmpty();
    for (CleanText.TextRepair repair : clean.repairs()) {
      assertThat(repair.clean().of(clean.text())).isEqualTo(repair.to());
      assertThat(repair.source().of(source)).isNotBlank().isNotEqualTo(repair.to());
      assertThat(repair.certainty()).isBetween(0.5, 1.0);
    }
    assertThat(clean.repairs())
        .anySatisfy(
            repair -> {
              assertThat(repair.source().of(source)).isEqualTo("Panamd");
              assertThat(repair.to()).isEqualTo("Panamá");
              assertThat(repair.rule()).isEqualTo("ocr.letter-misread");
            });
  }

  @Test
  void measuresTheDamageOfEachPage() {
    CleanText clean = NORMALIZER.normalize(TypedText.of(CLEAN + "\f" + DAMAGED));
    List<Double> shares = clean.damage().stream().map(PageDamage::share).toList();
    assertThat(shares.get(0)).as(clean.repairs().toString()).isZero();
    assertThat(shares.get(1)).as(clean.damage().toString()).isBetween(0.15, 0.4);
  }

  @Test
  void tellsTheDamageOfATextFromThatOfACleanOne() {
    OcrRepairer repairer = OcrRepairer.of(PACK, Lexicon.spanish()).orElseThrow();
    assertThat(repairer.damageOf(CLEAN)).isZero();
    assertThat(repairer.damageOf(DAMAGED)).isBetween(0.15, 0.4);
    assertThat(repairer.damageOf("")).isZero();
    assertThat(repairer.damageOf("12:30 – 14/05/2021")).isZero();
  }

  @Property(tries = 60)
  void codesLinksAndAddressesComeThroughUnchanged(@ForAll("verbatim") List<String> things) {
    StringBuilder text = new StringBuilder(DAMAGED);
    things.forEach(
        thing -> text.append("\nLa grabacién esta en: ").append(thing).append(" y se publicé.\n"));
    String repaired = NORMALIZER.normalize(TypedText.of(text.toString())).text();
    assertThat(repaired).contains(things);
  }

  @Provide
  Arbitrary<List<String>> verbatim() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("abcdefgilmnoprstu0123456789")
            .ofMinLength(3)
            .ofMaxLength(9);
    Arbitrary<String> link =
        Combinators.combine(word, word)
            .as((host, path) -> "https://www." + host + ".org/" + path + "?q=" + path);
    Arbitrary<String> mail =
        Combinators.combine(word, word).as((name, host) -> name + "@" + host + ".gob.pa");
    Arbitrary<String> file =
        Combinators.combine(word, word).as((name, part) -> name + "_" + part + ".docx");
    Arbitrary<String> code =
        Arbitraries.strings()
            .withChars("ABCdefGHIjkl0123456789#$%&*")
            .ofMinLength(6)
            .ofMaxLength(10)
            .filter(c -> c.chars().filter(Character::isDigit).count() > 2)
            .map(c -> "Passcode: " + c);
    Arbitrary<String> acronym =
        Arbitraries.strings().withChars("BCDFGLMNPRST").ofMinLength(3).ofMaxLength(7);
    return Arbitraries.oneOf(link, mail, file, code, acronym).list().ofMinSize(1).ofMaxSize(5);
  }

  private static CleanText normalized(String page, String line) {
    return NORMALIZER.normalize(TypedText.of(page + "\n" + line + "\n"));
  }

  private static String lastLine(String page, String line) {
    List<String> lines = normalized(page, line).text().strip().lines().toList();
    return lines.get(lines.size() - 1);
  }
}
