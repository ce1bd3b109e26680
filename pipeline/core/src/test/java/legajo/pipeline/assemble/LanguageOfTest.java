package legajo.pipeline.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.rules.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageOfTest {
  private static final LanguageOf LANGUAGE = new LanguageOf(RulePack.builtIn("es"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Los equipos de los dos ministerios se reunieron en la sede y acordaron las fechas de las sesiones que siguen.",
        "pt | As equipes dos dois ministérios se reuniram na sede e combinaram as datas das sessões que seguem no próximo ano, com o apoio da secretaria.",
        "en | The teams of the two ministries met at the headquarters and agreed on the dates of the sessions that follow in the coming year.",
        "fr | Les équipes des deux ministères se sont réunies au siège et ont fixé les dates des séances qui suivront dans le courant de l'année prochaine.",
        "it | Le squadre dei due ministeri si sono riunite nella sede e hanno concordato le date delle sessioni che seguiranno nel corso del prossimo anno.",
        "ca | Els equips dels dos ministeris es van reunir a la seu i van acordar les dates de les sessions que vindran, amb el suport de la secretaria i de la direcció.",
      })
  void tellsTheLanguage(String language, String text) {
    assertThat(LANGUAGE.text(text)).contains(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "Informe final", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22"})
  void staysSilentOnTooLittleText(String text) {
    assertThat(LANGUAGE.text(text)).isEmpty();
  }
}
