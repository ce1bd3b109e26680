package legajo.corpus.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import legajo.corpus.text.LetterAlignment.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterAlignmentTest {
  @ParameterizedTest
  @CsvSource({
    "Panamá,  Panamd,  á>d",
    "sesión,  sesién,  ó>é",
    "¿Qué,    éQue,    ¿>é é>e",
    "mejor,   meior,   j>i",
  })
  void oneLetterForAnother(String printed, String read, String misread) {
    assertThat(misread(printed, read)).isEqualTo(misread);
  }

  @ParameterizedTest
  @CsvSource({
    "señor,    sefior,   ñ>fi",
    "sesión,   sesi6én,  ó>6é",
    "común,    comtin,   ú>ti",
    "acompañó, acompafié, ñ>fi ó>é",
    "montaña,  montaiia, ñ>ii",
    "Núñez,    Nufiez,   ú>u ñ>fi",
    "Núñez,    Niifiez,  ú>ii ñ>fi",
  })
  void oneLetterForTwo(String printed, String read, String misread) {
    assertThat(misread(printed, read)).isEqualTo(misread);
  }

  @ParameterizedTest
  @CsvSource({
    "externa,   extema,    rn>m",
    "desarrollo, desarroHo, ll>H",
    "Perú,      Pem,       rú>m",
  })
  void twoLettersForOne(String printed, String read, String misread) {
    assertThat(misread(printed, read)).isEqualTo(misread);
  }

  @ParameterizedTest
  @CsvSource({
    "acta,    aca,     t>",
    "reunión, reunin,  ó>",
    "sello,   selo,    l>",
    "acta,    actta,   t>tt",
    "una,     tuna,    u>tu",
    "acta,    acta.,   a>a.",
  })
  void lettersLostAndTooMany(String printed, String read, String misread) {
    assertThat(misread(printed, read)).isEqualTo(misread);
  }

  @ParameterizedTest
  @CsvSource({
    "acta,  acta, ''",
    "nú,    mi,   n>m ú>i",
    "no,    on,   n>o o>n",
    "mesa,  pico, m>p e>i s>c a>o",
  })
  void nothingIsSplitOrJoinedWithoutNeed(String printed, String read, String misread) {
    assertThat(misread(printed, read)).isEqualTo(misread);
  }

  @Test
  void givesTheLettersThatWereReadRight() {
    assertThat(LetterAlignment.of("año", "afio"))
        .containsExactly(new Step("a", "a"), new Step("ñ", "fi"), new Step("o", "o"));
  }

  @ParameterizedTest
  @CsvSource({
    "sesión, 2*sesién, '>2 s>*s ó>é'",
    "la,     enla,     '>e l>nl'",
  })
  void strayLettersInARowComeFromNothingButForOne(String printed, String read, String misread) {
    assertThat(misread(printed, read)).isEqualTo(misread);
  }

  @Test
  void aLetterBeyondTheBasicPlaneIsOne() {
    assertThat(misread("a\uD835\uDC65b", "axb")).isEqualTo("\uD835\uDC65>x");
  }

  @Test
  void nothingPrintedOrNothingRead() {
    assertThat(LetterAlignment.of("", "")).isEmpty();
    assertThat(misread("de", "")).isEqualTo("d> e>");
    assertThat(misread("", "de")).isEqualTo(">d >e");
  }

  @Property
  void bothSidesPutTogetherAreTheWords(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String printed,
      @ForAll @CharRange(from = 'b', to = 'e') @StringLength(max = 12) String read) {
    List<Step> steps = LetterAlignment.of(printed, read);
    assertThat(steps.stream().map(Step::printed).collect(joining())).isEqualTo(printed);
    assertThat(steps.stream().map(Step::read).collect(joining())).isEqualTo(read);
  }

  @Property
  void bothSidesPutTogetherAreTheWordsWhateverTheLetters(
      @ForAll String printed, @ForAll String read) {
    List<Step> steps = LetterAlignment.of(printed, read);
    assertThat(steps.stream().map(Step::printed).collect(joining())).isEqualTo(printed);
    assertThat(steps.stream().map(Step::read).collect(joining())).isEqualTo(read);
  }

  @Property
  void stepsTakeAndGiveTwoLettersAtMostAndNeverNone(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String printed,
      @ForAll @CharRange(from = 'b', to = 'e') @StringLength(max = 12) String read) {
    assertThat(LetterAlignment.of(printed, read))
        .allSatisfy(
            step -> {
              assertThat(step.printed()).hasSizeLessThanOrEqualTo(2);
              assertThat(step.read()).hasSizeLessThanOrEqualTo(2);
              assertThat(step.printed() + step.read()).isNotEmpty();
            });
  }

  @Property
  void aWordReadRightIsReadRightLetterByLetter(@ForAll String word) {
    assertThat(LetterAlignment.of(word, word))
        .hasSize((int) word.codePoints().count())
        .allMatch(Step::isRight);
  }

  private static String misread(String printed, String read) {
    return LetterAlignment.of(printed, read).stream()
        .filter(step -> !step.isRight())
        .map(step -> step.printed() + ">" + step.read())
        .collect(joining(" "));
  }
}
