package legajo.pipeline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
  /** Every letter and mark of Spanish that is not ASCII, in words that have it. */
  private static final String LETTERS =
      """
      La reunión será el miércoles: aquí, según el Perú, habrá pingüinos y ñandúes.
      ÁMBITO, ÉPOCA, ÍNDICE, ÓRGANO, ÚTIL, VERGÜENZA, ESPAÑA: 1.ª sesión, 2.º día, 3º y 4ª.
      ¿Quién llegó? ¡Nadie! «Así» lo dijo el guardián.
      """;

  /** Marks that only some encodings have. */
  private static final String MARKS = "“Faro” – mareas — costó 100 € a los ‘torreros’…\n";

  static Stream<String> charsetsWithEveryMark() {
    return Stream.of(
        "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252", "x-MacRoman");
  }

  static Stream<String> charsetsWithEveryAccent() {
    return Stream.concat(charsetsWithEveryMark(), Stream.of("ISO-8859-1", "ISO-8859-15", "IBM850"));
  }

  @ParameterizedTest
  @MethodSource("charsetsWithEveryAccent")
  void everyAccentSurvives(String charset) {
    assertThat(decoded(LETTERS, charset)).isEqualTo(LETTERS);
  }

  @ParameterizedTest
  @MethodSource("charsetsWithEveryMark")
  void everyMarkSurvives(String charset) {
    assertThat(decoded(LETTERS + MARKS, charset)).isEqualTo(LETTERS + MARKS);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EF BB BF", "UTF-16LE,FF FE", "UTF-16BE,FE FF", "UTF-32LE,FF FE 00 00"})
  void aByteOrderMarkIsNoPartOfTheText(String charset, String mark) {
    String marked = "\uFEFF" + LETTERS;
    byte[] bytes = marked.getBytes(Charset.forName(charset));
    assertThat(hex(bytes)).startsWith(mark);
    assertThat(decoded(bytes)).isEqualTo(LETTERS);
  }

  @Test
  void theEuroSignTellsIso15FromIso1() {
    String text = "El taller costó 500 € por país, según el informe.";
    assertThat(decoded(text, "ISO-8859-15")).isEqualTo(text);
    assertThat(decoded(text, "windows-1252")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sesión única.",
        "AÑO 2019",
        "Señor",
        "INTRODUCCIÓN",
        "1ª sesión",
        "Temperatura de 5° C en el taller",
        "Café—bar",
        "Participação e cooperação: não há",
        "Le comité a été élu à Genève"
      })
  void shortWesternTextsInWindows1252(String text) {
    assertThat(decoded(text, "windows-1252")).isEqualTo(text);
  }

  @Test
  void aTextCutOffInsideALetterIsStillUtf8() {
    byte[] whole = (LETTERS + "fin de la sesió").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    DecodedText decoded = TextDecoding.decode(cut).orElseThrow();
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.strayBytes()).isEqualTo(1);
    assertThat(decoded.text()).startsWith(LETTERS + "fin de la sesi");
  }

  @Test
  void twoEncodingsPastedIntoOneFileAreBothRead() {
    byte[] utf8 = LETTERS.getBytes(StandardCharsets.UTF_8);
    byte[] windows = "Añadido después.".getBytes(Charset.forName("windows-1252"));
    byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + windows.length);
    System.arraycopy(windows, 0, both, utf8.length, windows.length);
    assertThat(decoded(both)).isEqualTo(LETTERS + "Añadido después.");
  }

  @Test
  void aReplacementCharacterThatStandsInTheFileIsKept() {
    assertThat(decoded("sesi\uFFFDn", "UTF-8")).isEqualTo("sesi\uFFFDn");
  }

  @Test
  void otherAlphabetsAreLeftToTheDetector() {
    String russian = "Отчет о двустороннем сотрудничестве между министерствами труда двух стран. ";
    assertThat(decoded(russian.repeat(5), "windows-1251")).isEqualTo(russian.repeat(5));
  }

  @Test
  void bytesThatAreNoTextGiveNone() {
    byte[] random = new byte[4096];
    new java.util.Random(42).nextBytes(random);
    byte[] zeros = new byte[512];
    for (byte[] bytes : List.of(random, zeros)) {
      assertThat(TextDecoding.decode(bytes)).isEmpty();
    }
  }

  private static String decoded(String text, String charset) {
    return decoded(text.getBytes(Charset.forName(charset)));
  }

  private static String decoded(byte[] bytes) {
    return TextDecoding.decode(bytes).orElseThrow().text();
  }

  private static String hex(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      out.append(String.format(java.util.Locale.ROOT, "%02X ", bytes[i]));
    }
    return out.toString();
  }
}
