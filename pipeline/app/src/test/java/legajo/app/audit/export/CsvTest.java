package legajo.app.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static String field(Object value) {
    String text = new Csv("a").line(value).toString();
    return text.substring("a\r\n".length(), text.length() - 2);
  }

  @Test
  void linesEndAsTheStandardSays() {
    assertThat(new Csv("a", "b").line("x", 1).toString()).isEqualTo("a,b\r\nx,1\r\n");
  }

  @Test
  void quotesWhatNeedsIt() {
    assertThat(field("uno, dos")).isEqualTo("\"uno, dos\"");
    assertThat(field("la \"meta\"")).isEqualTo("\"la \"\"meta\"\"\"");
    assertThat(field("uno\ndos")).isEqualTo("\"uno\ndos\"");
    assertThat(field("uno; dos")).isEqualTo("uno; dos");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "－1+1", "-", "+507 560 1187"})
  void whatASpreadsheetWouldRunGetsAnApostrophe(String value) {
    assertThat(field(value)).isEqualTo("'" + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "+1.5", "-0,25", "a=b", "'=x", "", "http://example.org/?q=1"})
  void numbersAndOtherTextsStayAsTheyAre(String value) {
    assertThat(field(value.replace(",", "."))).isEqualTo(value.replace(",", "."));
  }

  @Test
  void aNegativeFigureIsAFigure() {
    assertThat(field(-0.5)).isEqualTo("-0.5");
  }
}
