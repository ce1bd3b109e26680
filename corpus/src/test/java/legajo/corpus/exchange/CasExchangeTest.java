package legajo.corpus.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import legajo.corpus.gold.GoldRecord;
import legajo.model.Call;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Modality;
import legajo.model.Party;
import legajo.model.Session;
import legajo.model.Version;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What people correct in a CAS is what gold says. */
class CasExchangeTest {
  private static final GoldRecord UNCHANGED = GoldView.of(SampleReport.record());

  @Test
  void uncorrectedGivesWhatTheRecordSays() throws ExchangeException {
    Corrected corrected = CasFile.sample().read();

    assertThat(corrected.record()).isEqualTo(UNCHANGED);
    assertThat(corrected.notes()).isEmpty();
  }

  @Test
  void placesCountCodeUnits() throws ExchangeException {
    CasFile cas = CasFile.sample();
    ObjectNode person = cas.over("Ana 𝓡uiz Cañ\u0303o", "legajo.Participant");

    assertThat(person.get("begin").intValue()).isEqualTo(SampleReport.TEXT.indexOf("Ana"));
    // Paper clip, handshake and the script R before it or in it have two units each.
    int codePoints = SampleReport.evidenceOf(SampleReport.TEXT, "Ana 𝓡uiz").begin();
    assertThat(person.get("begin").intValue()).isEqualTo(codePoints + 2);
  }

  @Test
  void theTextStandsAsItIsButForWhatXmlForbids() throws ExchangeException {
    assertThat(CasFile.sample().text()).isEqualTo(SampleReport.TEXT.replace('\f', '\n'));
  }

  @Test
  void valuesAreWrittenOutOnlyWhereTheWordsSayOthers() throws ExchangeException {
    CasFile cas = CasFile.sample();

    assertThat(cas.over("DESCRIPCIO\u0301N", "legajo.Section").has("heading")).isFalse();
    assertThat(cas.over("SESI0NES", "legajo.Section").get("heading").stringValue())
        .isEqualTo("SESIONES");
    assertThat(cas.over("SESI0NES", "legajo.Section").get("words").stringValue())
        .isEqualTo("SESI0NES");
  }

  @Test
  void whatNoWordsSayStandsInTheAnnotationOfTheDocument() throws ExchangeException {
    ObjectNode report = CasFile.sample().report();

    assertThat(report.get("modality").stringValue()).isEqualTo("virtual");
    assertThat(report.get("callOrdinal").stringValue()).isEqualTo("3");
    assertThat(report.has("callDate")).isFalse();
    assertThat(report.has("begin")).isFalse();
  }

  @Test
  void changedFeaturesCount() throws ExchangeException {
    CasFile cas = CasFile.sample();
    cas.over("4 de mayo de 2021", "legajo.Date").put("edtf", "2021-05-04/2021-05-06");
    cas.over("4 de mayo de 2021", "legajo.Session")
        .put("times", "CL 09:30 – 12:00 ; UY 10:30-13:00")
        .put("status", "planned")
        .put("passcode", "xyz");
    cas.over("Ministerio de Faros", "legajo.Party")
        .put("names", "Ministerio de Faros | Ministerio de los Faros")
        .put("role", "provider");
    cas.over("Ana 𝓡uiz Cañ\u0303o", "legajo.Participant")
        .put("institution", "MP|Ministerio de Puertos")
        .put("note", " ");
    cas.over("Primera sesión", "legajo.Section").put("number", "2.1").put("level", "3");

    GoldRecord gold = cas.read().record();

    assertThat(gold.dates().get(1).edtf()).isEqualTo(new Edtf("2021-05-04/2021-05-06"));
    GoldRecord.Session session = gold.sessions().get(1);
    assertThat(session.times())
        .containsExactly(
            new LocalTimes(Optional.of("CL"), "09:30", Optional.of("12:00")),
            new LocalTimes(Optional.of("UY"), "10:30", Optional.of("13:00")));
    assertThat(session.status()).isEqualTo(Session.Status.PLANNED);
    assertThat(session.passcode()).hasValue("xyz");
    assertThat(gold.parties().get(0).names())
        .containsExactly("Ministerio de Faros", "Ministerio de los Faros");
    assertThat(gold.parties().get(0).role()).isEqualTo(Party.Role.PROVIDER);
    assertThat(gold.participants().get(0).institutions())
        .containsExactly("MP", "Ministerio de Puertos");
    assertThat(gold.participants().get(0).note()).isEmpty();
    assertThat(gold.sections().get(2).level()).isEqualTo(3);
    assertThat(gold.sections().get(2).number()).hasValue("2.1");
  }

  @Test
  void deletedAnnotationsAreGone() throws ExchangeException {
    CasFile cas = CasFile.sample();
    cas.delete(cas.over("4 de mayo de 2021", "legajo.Date"));
    cas.delete(cas.over("4 de mayo de 2021", "legajo.Session"));
    cas.delete(cas.over("Ministerio de Faros", "legajo.Party"));
    cas.delete(cas.over("Ana 𝓡uiz Cañ\u0303o", "legajo.Participant"));
    cas.delete(cas.over("Primera sesión", "legajo.Section"));
    cas.delete(cas.value("title"));
    cas.delete(cas.value("objectives.specific"));

    GoldRecord gold = cas.read().record();

    assertThat(gold.dates()).hasSize(1);
    assertThat(gold.sessions()).containsExactly(UNCHANGED.sessions().get(0));
    assertThat(gold.parties()).isEqualTo(UNCHANGED.parties().subList(1, 3));
    assertThat(gold.participants()).isEmpty();
    assertThat(gold.sections()).hasSize(2);
    assertThat(gold.title()).isEmpty();
    assertThat(gold.objectives().specific()).containsExactly("Contar | boyas.");
  }

  @Test
  void addedAnnotationsStandWhereTheTextHasThem() throws ExchangeException {
    CasFile cas = CasFile.sample();
    cas.add("legajo.Date", "mayo de 2021").put("edtf", "2021-05");
    cas.add("legajo.Section", "El Ministerio").put("level", "2").put("number", "a");
    cas.add("legajo.Participant", "𝓡uiz").put("delegation", "OEA");
    cas.add("legajo.Party", "MP").put("role", "coordinator");
    cas.add("legajo.Session", "Primera").put("kind", "extraordinary").put("status", "held");
    cas.add("legajo.Value", "Unidad de Boyas").put("field", "product");
    cas.add("legajo.Value", "Zoom").put("field", "website").put("value", "http://example.org");

    GoldRecord gold = cas.read().record();

    assertThat(gold.dates().get(2))
        .isEqualTo(new GoldRecord.DateMention("mayo de 2021", new Edtf("2021-05")));
    assertThat(gold.sections())
        .extracting(GoldRecord.Section::heading)
        .containsExactly("DESCRIPCIÓN", "El Ministerio", "SESIONES", "Primera sesión");
    assertThat(gold.participants())
        .extracting(GoldRecord.Participant::name)
        .containsExactly(UNCHANGED.participants().get(0).name(), "𝓡uiz");
    assertThat(gold.parties()).hasSize(4);
    assertThat(gold.parties()).extracting(GoldRecord.Party::names).contains(List.of("MP"));
    assertThat(gold.sessions())
        .extracting(GoldRecord.Session::kind)
        .containsExactly(
            Session.Kind.COORDINATION, Session.Kind.EXTRAORDINARY, Session.Kind.SESSION);
    assertThat(gold.product()).hasValue("Unidad de Boyas");
    assertThat(gold.website()).hasValue("http://example.org");
  }

  @Test
  void valuesOfTheWholeReportMayBeFilledInBesideTheText() throws ExchangeException {
    CasFile cas = CasFile.sample();
    cas.report()
        .put("modality", "hybrid")
        .put("callOrdinal", "4")
        .put("versionStatus", "draft")
        .put("versionDate", "2021-06-01")
        .put("product", "Un mapa.")
        .put("layout", "acta");

    GoldRecord gold = cas.read().record();

    assertThat(gold.modality()).hasValue(Modality.HYBRID);
    assertThat(gold.call()).isEqualTo(new Call(Optional.of(4), Optional.of(new Edtf("2021-04"))));
    assertThat(gold.version())
        .isEqualTo(
            new Version(Optional.of(Version.Status.DRAFT), Optional.of(new Edtf("2021-06-01"))));
    assertThat(gold.product()).hasValue("Un mapa.");
    assertThat(gold.layout()).hasValue("acta");
  }

  @Test
  void aSpanThatIsMovedTakesItsWordsAlong() throws ExchangeException {
    CasFile cas = CasFile.sample();
    cas.move(cas.over("Ana 𝓡uiz Cañ\u0303o", "legajo.Participant"), "𝓡uiz");

    Corrected corrected = cas.read();

    assertThat(corrected.record().participants().get(0).name()).isEqualTo("𝓡uiz");
    assertThat(corrected.notes()).isEmpty();
  }

  @Test
  void aSpanThatIsMovedAwayFromAWrittenValueIsTold() throws ExchangeException {
    CasFile cas = CasFile.sample();
    ObjectNode heading = cas.over("SESI0NES", "legajo.Section");
    cas.move(heading, "2. SESI0NES");

    Corrected corrected = cas.read();

    assertThat(corrected.record().sections().get(1).heading()).isEqualTo("SESIONES");
    assertThat(corrected.notes())
        .singleElement()
        .asString()
        .contains("annotation " + heading.get("%ID"), "“SESI0NES”", "“2. SESI0NES”", "heading");
  }

  @Test
  void theSameValueMayStandTwiceButNotTwoValues() throws ExchangeException {
    CasFile cas = CasFile.sample();
    ObjectNode second =
        cas.add("legajo.Value", "mayo de 2021").put("field", "call.date").put("value", "2021-04");
    assertThat(cas.read().record().call()).isEqualTo(UNCHANGED.call());

    second.put("value", "2021-05");
    assertThatThrownBy(cas::read)
        .hasMessageContaining("call.date is “2021-05” here and “2021-04” in annotation")
        .hasMessageContaining("delete one");
  }

  @Test
  void aRecordOfAnotherTextIsRefused() {
    assertThatThrownBy(
            () ->
                CasExchange.write(
                    SampleReport.record(), SampleReport.TEXT.replace("INFORME", "INFORMES")))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("don't stand at characters")
        .hasMessageContaining("convert it again");
    assertThatThrownBy(() -> CasExchange.write(SampleReport.record(), ""))
        .isInstanceOf(ExchangeException.class);
  }
}
