package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import legajo.model.Diagnostic;
import legajo.model.Section;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNumbersTest {
  private final HeadingNumbers check =
      new HeadingNumbers(RulePack.builtIn("es").vocabulary("ordinal"));

  @ParameterizedTest
  @CsvSource({
    "1 2 4, missing, 2",
    "1 2 4 5 6, missing, 2",
    "I II IV, missing, 2",
    "A B D, missing, 2",
    "a b d, missing, 2",
    "3.1 3.3, missing, 1",
    "PRIMERO SEGUNDO CUARTO, missing, 2",
    "- 2 3 4, missing, 1",
    "II III, missing, 0",
    "1 3 - 4, missing, 1",
    "1 A B D 2 A B, missing, 3",
    "1 2 2 3, repeated, 2",
    "1 2 2 4, repeated, 2",
    "1 1 2 3, repeated, 1",
    "I II II IV, repeated, 2",
    "4.1 4.2 4.2, repeated, 2",
    "1 2 3 2, out-of-order, 3",
    "1 2 7 4 5, missing, 2",
    "A B C D E F G H J, missing, 8"
  })
  void tellsOneWrongNumberOnce(String numbers, String what, int index) {
    assertThat(found(numbers))
        .extracting(d -> d.code() + " " + d.at().orElseThrow())
        .containsExactly("heading-number-" + what + " /sections/" + index + "/number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "- - -",
        "4",
        "1 2 3",
        "- 1 2 - 3",
        "I II III IV V VI VII VIII IX X XI",
        "A B C D E F G H I J K L M",
        "a b c d e f g h i j",
        "i ii iii iv v",
        "1 - A B C 2 - A B 3",
        "1 2 3 1 2 3",
        "A B C A B",
        "A - A",
        "PRIMERO SEGUNDO TERCERO CUARTO",
        "Primera Segunda",
        "3.1 3.2 3.3",
        "1 A 2 B 3 C",
        "SESIÓN ** 7bis"
      })
  void isSilentOnNumbersThatGoOn(String numbers) {
    assertThat(found(numbers)).isEmpty();
  }

  @Test
  void looksBelowMainHeadings() {
    Section main =
        MadeRecord.section(
            "1", "1", MadeRecord.section("1.1", "1.1"), MadeRecord.section("1.2", "1.3"));

    assertThat(new MadeRecord().sections(main).check(check))
        .extracting(d -> d.at().orElseThrow())
        .containsExactly("/sections/0/sections/1/number");
  }

  @Test
  void letsSmallHeadingsGoOnUnderTheNextMainHeading() {
    Section first = MadeRecord.section("1", "A", MadeRecord.section("1.1", "1"));
    Section second =
        MadeRecord.section(
            "2", "B", MadeRecord.section("2.1", "2"), MadeRecord.section("2.2", "3"));

    assertThat(new MadeRecord().sections(first, second).check(check)).isEmpty();
  }

  @Test
  void namesTheHeadingWithoutANumber() {
    assertThat(found("1 - 3").get(0).message())
        .isEqualTo(
            "Number 1 is followed by 3 “Heading 3”; “Heading 2” between them has no number: look"
                + " whether a heading was lost or the report skips a number.");
  }

  private List<Diagnostic> found(String numbers) {
    String[] printed = numbers.isEmpty() ? new String[0] : numbers.split(" ", -1);
    Section[] sections =
        IntStream.range(0, printed.length)
            .mapToObj(
                i -> MadeRecord.section("" + (i + 1), printed[i].equals("-") ? "" : printed[i]))
            .toArray(Section[]::new);
    return new MadeRecord().sections(sections).check(check);
  }
}
