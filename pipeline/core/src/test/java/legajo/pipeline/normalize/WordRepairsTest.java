package legajo.pipeline.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.pipeline.LineExamples;
import legajo.pipeline.TypedText;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.PageDamage;
import legajo.pipeline.normalize.repair.OcrRepairer;
import legajo.pipeline.normalize.repair.RepairPart;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** A poor scan, in which the engine takes small letters for capitals, too. */
  private static final String POOR =
      DAMAGED
          + """

          El plan Para los jévenes se revisé Por la tarde con el proyecto de guia.

          La discusién Con los técnicos Pero sin los gremios se dejé Para mayo.

          Se anoté cada una de las preguntas Para el informe de la delegacién.
          """;

  private static final RulePack PACK = RulePack.builtIn("es");
  private static final TextNormalizer NORMALIZER =
      normalizer(OcrRepairer.of(PACK, Lexicon.spanish()).orElseThrow());

  private static TextNormalizer normalizer(OcrRepairer repairer) {
    return new TextNormalizer(
        PACK,
        word -> Lexicon.spanish().contains(word),
        word -> Lexicon.spanish().isProperName(word),
        Optional.of(repairer));
  }

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "1. ORIGEN|II. METAS|III. PASOS|IV. CIERRE → I. ORIGEN|II. METAS|III. PASOS|IV. CIERRE",
        "I. ORIGEN|IL METAS|III. PASOS|IV. CIERRE → I. ORIGEN|II. METAS|III. PASOS|IV. CIERRE",
        "I. ORIGEN|II. METAS|III. PASOS|TV. CIERRE → I. ORIGEN|II. METAS|III. PASOS|IV. CIERRE",
        "I. METAS|II. PASOS|II. PLAN|IV. CIERRE → I. METAS|II. PASOS|III. PLAN|IV. CIERRE",
        // None that counts up, or numbers that leave no room.
        "1. ORIGEN|2. METAS|3. PASOS → 1. ORIGEN|2. METAS|3. PASOS",
        "I. ORIGEN|1. METAS|II. PASOS|III. CIERRE → I. ORIGEN|1. METAS|II. PASOS|III. CIERRE",
        "I. ORIGEN|II. METAS|V. PASOS → I. ORIGEN|II. METAS|V. PASOS"
      })
  void headingsNumbersTellEachOther(String read, String printed) {
    String text = normalized(DAMAGED, read.replace("|", "\n\n")).text();
    assertThat(text.lines().filter(line -> !line.isEmpty()).skip(4))
        .containsExactly(printed.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Delegacién de Brasil|Claudia Prado, Directora|Maria Lima, Asesora"
            + " → Cláudia Prado, Directora|Maria Lima, Asesora",
        "Delegacién de Chile|Claudia Prado, Directora|Maria Lima, Asesora"
            + " → Claudia Prado, Directora|María Lima, Asesora",
        "Delegacién de Belice|Ivan Chuc, Director|Adela Rios, Asesora"
            + " → Ivan Chuc, Director|Adela Rios, Asesora",
        "Delegacién de Chile|Ivan Paz, Director|Adela Rios, Asesora"
            + " → Iván Paz, Director|Adela Ríos, Asesora",
        // Below two countries stand people of both.
        "Chile y Belice|Ivan Paz, Director|Adela Rios, Asesora"
            + " → Iván Paz, Director|Adela Ríos, Asesora"
      })
  void countriesWriteNamesInTheirWay(String read, String printed) {
    String text = normalized(DAMAGED, read.replace("|", "\n\n")).text();
    assertThat(text.lines().filter(line -> !line.isEmpty()).skip(5))
        .containsExactly(printed.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "El IERIC y el IERIC|con el IERIC y el TERIC del gremio → el IERIC del gremio",
        "El IERIC y el MTSS|con el IERIC y el TERIC del gremio → el TERIC del gremio",
        "El MTPE y el MTPE|con el MTPE y el MTPS del gremio → el MTPS del gremio"
      })
  void acronymsThatRecurTellThoseThatLookAlike(String read, String end) {
    assertThat(normalized(DAMAGED, read.replace("|", "\n\n")).text()).endsWith(end);
  }

  @Test
  void aNameInOneWordThatRecursLostNoBlank() {
    String text =
        normalized(DAMAGED, "La guia de ChileValora la revisé ChileValora en mayo.").text();
    assertThat(text).endsWith("La guía de ChileValora la revisó ChileValora en mayo.");
  }

  @Test
  void isSilentOnACleanPage() {
    String slips =
        "La cooperacion de Kevin Dixon, publica y practica, elaboré un plan mas en la 29 sesión.";
    CleanText clean = normalized(CLEAN, slips);
    assertThat(clean.repairs()).isEmpty();
    assertThat(PageDamage.share(clean.damage())).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Enviaron por escrito todas sus Preguntas al otro equipo. → "
            + "Enviaron por escrito todas sus preguntas al otro equipo.",
        "Se destacé el papel del Proyecto en la regién. → "
            + "Se destacó el papel del proyecto en la región.",
        "El acta se firmé Y se publicé. → El acta se firmó y se publicó.",
        "Se cerré la reunién, Los técnicos viajaron. → Se cerró la reunión. Los técnicos viajaron."
      })
  void repairsCapitalsAndFullStopsOfPoorScans(String read, String printed) {
    assertThat(lastLine(POOR, read)).isEqualTo(printed);
  }

  @Test
  void tellsRepairsOfCaseFromOthers() {
    CleanText clean = normalized(POOR, "Enviaron por escrito todas sus Preguntas al otro equipo.");
    assertThat(clean.repairs())
        .anySatisfy(
            repair -> {
              assertThat(repair.to()).isEqualTo("preguntas");
              assertThat(repair.rule()).isEqualTo("ocr.case");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lo presentó el Programa Nacional de Empleo Juvenil.",
        "Firmó Ana Ruiz, Procuradora General de la capital.",
        "Visitaron San Salvador, El Salvador, y otras ciudades.",
        "El Plan Semilla Regional ofrece prácticas."
      })
  void leavesTitlesAndNamesOfPoorScans(String line) {
    assertThat(lastLine(POOR, line)).isEqualTo(line);
  }

  @Test
  void capitalsOfGoodScansStand() {
    String line = "Enviaron por escrito todas sus Preguntas al otro equipo.";
    assertThat(lastLine(DAMAGED, line)).isEqualTo(line);
  }

  @Test
  void partsTheArticleFromAnAcronymThatTheReportHas() {
    String report = DAMAGED + "\nLo envié la DGIT.\n\nLa DGIT y la DGIT norte.\n";
    assertThat(lastLine(report, "EIDGIT acepté.")).isEqualTo("El DGIT aceptó.");
    assertThat(lastLine(DAMAGED, "EIDGIT acepté.")).isEqualTo("EIDGIT aceptó.");
  }

  @Test
  void leavesOutThePartsThatItIsToldTo() {
    OcrRepairer withoutSigns =
        OcrRepairer.of(PACK, Lexicon.spanish(), EnumSet.complementOf(EnumSet.of(RepairPart.SIGNS)))
            .orElseThrow();
    String line = "La comisién viajé a la 29 sesién.";
    assertThat(lastLine(DAMAGED, line)).isEqualTo("La comisión viajó a la 2ª sesión.");
    assertThat(lastLine(normalizer(withoutSigns), DAMAGED, line))
        .isEqualTo("La comisión viajó a la 29 sesión.");
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
    return normalized(NORMALIZER, page, line);
  }

  private static CleanText normalized(TextNormalizer normalizer, String page, String line) {
    return normalizer.normalize(TypedText.of(page + "\n" + line + "\n"));
  }

  private static String lastLine(String page, String line) {
    return lastLine(NORMALIZER, page, line);
  }

  private static String lastLine(TextNormalizer normalizer, String page, String line) {
    List<String> lines = normalized(normalizer, page, line).text().strip().lines().toList();
    return lines.get(lines.size() - 1);
  }
}
