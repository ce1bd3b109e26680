package legajo.corpus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.model.LocalTimes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that one feature has to hold as text. */
class FeatureTextTest {
  @Property
  void alternativesComeBack(@ForAll("alternatives") List<String> values) {
    assertThat(Alternatives.split(Alternatives.join(values))).isEqualTo(values);
    assertThat(Alternatives.join(values)).isNotEqualTo(Layers.NONE);
  }

  @Provide
  Arbitrary<List<String>> alternatives() {
    return Arbitraries.strings()
        .withChars("ab|\\- é")
        .ofMinLength(1)
        .map(PlainWords::of)
        .filter(text -> !text.isEmpty())
        .list()
        .ofMaxSize(4);
  }

  @Test
  void alternativesAreReadAsPeopleWriteThem() {
    assertThat(Alternatives.split(" MP |Ministerio  de Puertos|| "))
        .containsExactly("MP", "Ministerio de Puertos");
    assertThat(Alternatives.split("a\\")).containsExactly("a\\");
  }

  @Test
  void timesAreReadAsPeopleWriteThem() {
    assertThat(LocalTimesText.parse("UY 09:00–12:00;10:00"))
        .hasValue(
            List.of(
                new LocalTimes(Optional.of("UY"), "09:00", Optional.of("12:00")),
                new LocalTimes(Optional.empty(), "10:00", Optional.empty())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9:00", "09:00-", "Uy 09:00", "09:00 12:00", "09:00;", "25:00", ";"})
  void whatIsNoTime(String text) {
    assertThat(LocalTimesText.parse(text)).isEmpty();
  }

  @Property
  void textForXmlKeepsItsLengthAndWhatXmlAllows(@ForAll String text) {
    String allowed = PlainWords.forXml(text);

    assertThat(allowed).hasSameSizeAs(text);
    assertThat(PlainWords.forXml(allowed)).isEqualTo(allowed);
    assertThat(allowed.codePoints().boxed().collect(Collectors.toSet()))
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000);
  }

  @Test
  void textForXmlLeavesAllOtherCharacters() {
    assertThat(PlainWords.forXml("a\u0301 🤝\t\r\n\u0085")).isEqualTo("a\u0301 🤝\t\r\n\u0085");
    assertThat(PlainWords.forXml("1\f2\u0000\uD83D")).isEqualTo("1\n2 \uFFFD");
  }
}
