package legajo.pipeline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.pipeline.LineExamples;
import legajo.pipeline.OutlineOf;
import legajo.pipeline.document.DateFinding;
import legajo.pipeline.document.Outline;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateExtractorTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private final DateExtractor extractor = new DateExtractor(PACK);

  static Stream<LineExamples.Case> sentences() {
    return LineExamples.read("/legajo/pipeline/dates.examples");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheDatesOfARunningSentence(LineExamples.Case sentence) {
    Outline outline = OutlineOf.lines(PACK, sentence.in());
    String found =
        extractor.extract(outline).stream()
            .map(date -> outline.words(date.span()) + " = " + date.edtf())
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(sentence.out());
  }

  @Test
  void readsHeadingsAndParagraphsInTheirOrder() {
    Outline outline =
        OutlineOf.lines(PACK, "== SESSIONS: SESIÓN DEL 3 DE MAYO\nEl 2 de mayo no.\n\nEn abril.");
    assertThat(extractor.extract(outline))
        .extracting(date -> date.edtf().value())
        .containsExactly("XXXX-05-03", "XXXX-05-02", "XXXX-04");
  }

  @Test
  void neverReadsAcrossTheEndOfAParagraph() {
    Outline outline = OutlineOf.lines(PACK, "los días 12 y 13\nde mayo de 2021");
    assertThat(extractor.extract(outline))
        .extracting(date -> date.edtf().value())
        .containsExactly("2021-05");
  }

  @Test
  void givesTheWeekdayOfADay() {
    assertThat(weekdays("el martes 17 de mayo, el 18 de mayo, vie. 20 de mayo y sáb 21/05/2022"))
        .containsExactly("2", "-", "5", "6");
  }

  @Test
  void givesTheWeekdayOfEachDayOfAList() {
    assertThat(weekdays("lunes 12, martes 13 y jueves 15 de junio de 2017"))
        .containsExactly("1", "2", "4");
    assertThat(weekdays("los días 12, 13 y 15 de junio")).containsExactly("-", "-", "-");
  }

  @Test
  void givesTheWeekdayOnWhichARangeBegins() {
    assertThat(weekdays("del lunes 5 al viernes 9 de mayo")).containsExactly("1");
  }

  private List<String> weekdays(String text) {
    return extractor.extract(OutlineOf.lines(PACK, text)).stream()
        .map(DateFinding::weekday)
        .map(weekday -> weekday.map(String::valueOf).orElse("-"))
        .toList();
  }
}
