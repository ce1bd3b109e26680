package legajo.app.audit.context;

import static org.assertj.core.api.Assertions.assertThat;

import legajo.rules.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La señora MARÍA IBÁÑEZ habló|María Ibañez|MARÍA IBÁÑEZ",
        "Dirección  de\\nInspección|direccion de inspeccion|Dirección  de\\nInspección",
        "el «Plan» – 2021|plan|Plan",
        "La sesión 3 – 5|3 - 5|3 – 5",
        "Vio a Anabel y a Ana|Ana|Ana",
      })
  void findsWordsAsPeopleWould(String text, String words, String found) {
    String unescaped = text.replace("\\n", "\n");

    assertThat(new FoldedText(unescaped).find(words))
        .extracting(span -> span.of(unescaped))
        .containsExactly(found.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Anabel y Mariana|Ana", "sesión 12|2", "Ministerio|Ministerio de Trabajo", "x|' '"})
  void findsNoPartsOfWords(String text, String words) {
    assertThat(new FoldedText(text).find(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Firmó Yeison Chocé Mosquera ayer|Yeison Chocó Mosquera|Yeison Chocé Mosquera",
        "Firmó Vahuel Ibarra Wolft.|Nahuel Ibarra Wolff|Vahuel Ibarra Wolft",
        "de la coope-\\nración técnica|cooperación técnica|coope-\\nración técnica",
      })
  void findsWordsThatWereMisread(String text, String words, String found) {
    String unescaped = text.replace("\\n", "\n");

    assertThat(new FoldedText(unescaped).like(words))
        .map(span -> span.of(unescaped))
        .contains(found.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Firmó Graciela Montes ayer|Heriberto Ayala",
        // Too short to tell from others.
        "Firmó Eva Ruz|Ana",
        "''|Heriberto Ayala"
      })
  void otherWordsAreNotLikeThem(String text, String words) {
    assertThat(new FoldedText(text).like(words)).isEmpty();
  }

  @Property
  void everySpanLiesInTheText(
      @ForAll @StringLength(max = 80) String text, @ForAll @StringLength(max = 12) String words) {
    FoldedText folded = new FoldedText(text);

    assertThat(folded.find(words)).allSatisfy(span -> span.of(text));
    assertThat(folded.like(words))
        .satisfiesAnyOf(
            none -> assertThat(none).isEmpty(), one -> assertThat(one.get().of(text)).isNotEmpty());
  }

  @Property
  void aTextIsFoundInItself(@ForAll @StringLength(min = 1, max = 30) String words) {
    String text = "(" + words + ")";

    assertThat(new FoldedText(text).find(text)).containsExactly(new Span(0, text.length()));
  }
}
