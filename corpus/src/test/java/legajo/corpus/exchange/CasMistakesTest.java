package legajo.corpus.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Mistakes of annotators are told with their place and what is allowed; nothing gets lost. */
class CasMistakesTest {
  private CasFile cas;

  @BeforeEach
  void export() throws ExchangeException {
    cas = CasFile.sample();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "legajo.Date; 4 de mayo de 2021; edtf; 2021-15; a date in EDTF",
        "legajo.Session; 4 de mayo de 2021; date; mayo; a date in EDTF",
        "legajo.Session; 4 de mayo de 2021; kind; reunión; one of coordination, session",
        "legajo.Session; 4 de mayo de 2021; status; done; one of held, planned",
        "legajo.Session; 4 de mayo de 2021; ordinal; 0; a whole number from 1",
        "legajo.Session; 4 de mayo de 2021; times; 9 a 12; times such as CL 10:00-12:00",
        "legajo.Session; 4 de mayo de 2021; times; CL 10:00-25:00; times such as",
        "legajo.Party; Ministerio de Faros; country; Chile; two capital letters",
        "legajo.Party; Ministerio de Faros; role; donor; one of beneficiary, provider",
        "legajo.Section; SESI0NES; level; uno; a whole number from 1",
        "legajo.Section; SESI0NES; kind; sesiones; title-page, description",
        "legajo.Section; SESI0NES; order; x; a whole number from 1"
      })
  void aValueThatMustNotBe(
      String type, String words, String feature, String value, String allowed) {
    ObjectNode annotation = cas.over(words, type).put(feature, value);

    assertThatThrownBy(cas::read)
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("annotation " + annotation.get("%ID") + " (" + type)
        .hasMessageContaining(feature + " is “" + value + "”")
        .hasMessageContaining(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "legajo.Date, edtf",
    "legajo.Section, level",
    "legajo.Party, role",
    "legajo.Session, kind",
    "legajo.Session, status",
    "legajo.Value, field"
  })
  void anAddedAnnotationWithoutWhatItNeeds(String type, String feature) {
    cas.add(type, "Zoom");

    assertThatThrownBy(cas::read)
        .hasMessageContaining(type + ", characters ")
        .hasMessageContaining(feature + " is blank; it must be ");
  }

  @Test
  void anAddedAnnotationThatCoversNothing() {
    cas.add("legajo.Participant", 5, 5);

    assertThatThrownBy(cas::read).hasMessageContaining("name is blank, and the span covers no");
  }

  @Test
  void aFieldThatNoReportHas() {
    cas.add("legajo.Value", "Zoom").put("field", "platform");

    assertThatThrownBy(cas::read)
        .hasMessageContaining("field is “platform”; it must be one of call.date, call.ordinal");
  }

  @Test
  void aWrongValueOfTheWholeReport() {
    cas.report().put("modality", "presencial").put("versionDate", "ayer");

    assertThatThrownBy(cas::read)
        .hasMessageContaining("(legajo.Report): modality is “presencial”; it must be one of")
        .hasMessageContaining("(legajo.Report): versionDate is “ayer”");
  }

  @Test
  void allMistakesAreToldAtOnce() {
    cas.over("4 de mayo de 2021", "legajo.Date").put("edtf", "x");
    cas.over("SESI0NES", "legajo.Section").put("level", "y");

    ExchangeException refused = catchThrowableOfType(ExchangeException.class, cas::read);

    assertThat(refused.mistakes()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../faros.txt", "a\\b.txt", ".."})
  void aFileThatIsNoName(String file) {
    cas.report().put("file", file);

    assertThatThrownBy(cas::read).hasMessageContaining("(legajo.Report): file is ");
  }

  @Test
  void noReportOrTwo() throws ExchangeException {
    ObjectNode report = cas.report();
    cas.add("legajo.Report", 0, 0).put("file", "otro.txt");
    assertThatThrownBy(cas::read).hasMessageContaining("there are 2 annotations legajo.Report");

    cas = CasFile.sample();
    cas.delete(cas.report());
    assertThatThrownBy(cas::read).hasMessageContaining("there are 0 annotations legajo.Report");
    assertThat(report.get("file").stringValue()).isEqualTo("faros.txt");
  }

  @Test
  void aLayerThatIsNone() {
    cas.add("legajo.Fecha", "Zoom");

    assertThatThrownBy(cas::read)
        .hasMessageContaining("legajo.Fecha is no layer; the layers are legajo.Section, ");
  }

  @Test
  void whatIsNoPartOfGoldIsTold() throws ExchangeException {
    cas.add("custom.Emotion", "Zoom").put("value", "joy");
    cas.add("custom.Emotion", "mayo");
    cas.over("SESI0NES", "legajo.Section").put("comment", "dubious").put("i7n_uiOrder", 1);
    cas.add("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", "Zoom");

    Corrected corrected = cas.read();

    assertThat(corrected.record()).isEqualTo(GoldView.of(SampleReport.record()));
    assertThat(corrected.notes())
        .satisfiesExactly(
            note -> assertThat(note).contains("its feature comment", "left out", "heading"),
            note -> assertThat(note).contains("2 of custom.Emotion", "left out"));
  }

  @Test
  void aCodeThatTheRecordHidesIsTold() throws ExchangeException {
    cas.over("4 de mayo de 2021", "legajo.Session").put("passcode", "[redacted]");

    assertThat(cas.read().notes())
        .singleElement()
        .asString()
        .contains("(legajo.Session, characters ", "passcode is still “[redacted]”");
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "5, 4", "0, 100000"})
  void aSpanOutsideTheText(int begin, int end) {
    cas.add("legajo.Date", begin, end).put("edtf", "2021");

    assertThatThrownBy(cas::read)
        .hasMessageContaining("characters " + begin + "-" + end)
        .hasMessageContaining("the text has characters 0 to ");
  }

  @Test
  void aSpanThatCutsACharacterInTwo() {
    int emoji = cas.text().indexOf("🤝");
    cas.add("legajo.Date", emoji + 1, emoji + 4).put("edtf", "2021");

    assertThatThrownBy(cas::read).hasMessageContaining("inside a character of two code units");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "\"text\"",
        "{\"%FEATURE_STRUCTURES\": [], \"%VIEWS\": {}}",
        "{\"%FEATURE_STRUCTURES\": [], \"%VIEWS\": {\"_InitialView\": {\"%MEMBERS\": []}}}",
        "{\"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"sofaString\": \"a\"}], \"%VIEWS\":"
            + " {\"_InitialView\": {\"%SOFA\": 1, \"%MEMBERS\": [7]}}}"
      })
  void whatIsNoCas(String json) {
    assertThatThrownBy(() -> CasExchange.read(json.getBytes(UTF_8)))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("UIMA CAS JSON 0.4.0");
  }

  @Test
  void placesThatCountOtherUnits() throws ExchangeException {
    cas.root().putObject("%HEADER").put("offset-encoding", "UTF_32");
    assertThatThrownBy(cas::read).hasMessageContaining("its places count UTF_32");

    cas.root().putObject("%HEADER").put("offset-encoding", "UTF_16");
    assertThat(cas.read().notes()).isEmpty();
  }
}
