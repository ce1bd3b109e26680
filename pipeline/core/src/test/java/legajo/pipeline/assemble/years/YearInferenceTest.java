package legajo.pipeline.assemble.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import legajo.pipeline.ExampleFile;
import legajo.pipeline.OutlineOf;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.extract.dates.DateExtractor;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearInferenceTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private final DateExtractor extractor = new DateExtractor(PACK);
  private final YearInference years = new YearInference(PACK);

  static List<ExampleFile.Case> reports() {
    return ExampleFile.read("/legajo/pipeline/years.examples");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void infersTheYearAndSaysWhy(ExampleFile.Case report) {
    Outline outline = OutlineOf.lines(PACK, report.in());
    String inferred =
        resolve(outline, Optional.empty()).stream()
            .filter(date -> date.inference().isPresent())
            .map(
                date ->
                    outline.words(date.finding().span())
                        + " = "
                        + date.edtf()
                        + " · "
                        + date.inference().get().reason())
            .collect(Collectors.joining("\n"));
    assertThat(inferred).isEqualTo(report.out());
  }

  @Test
  void takesTheYearNearestToTheReferenceDateWhereTheReportStatesNone() {
    Outline outline = OutlineOf.lines(PACK, "Sesiones: 8 de diciembre y 12 de enero.");
    List<ResolvedDate> dates = resolve(outline, Optional.of(LocalDate.of(2022, 1, 5)));
    assertThat(dates)
        .extracting(date -> date.edtf().value())
        .containsExactly("2021-12-08", "2022-01-12");
    assertThat(dates.get(0).inference().orElseThrow().reason())
        .isEqualTo(
            "The report states no year; this one is nearest to the reference date 2022-01-05.");
  }

  @Test
  void prefersTheReportToTheReferenceDate() {
    Outline outline = OutlineOf.lines(PACK, "Sesiones: 8 de mayo de 2017 y 12 de junio.");
    assertThat(resolve(outline, Optional.of(LocalDate.of(2022, 1, 5))))
        .extracting(date -> date.edtf().value())
        .containsExactly("2017-05-08", "2017-06-12");
  }

  @Test
  void pointsAtTheWordsThatTheYearFollowsFrom() {
    Outline outline = OutlineOf.lines(PACK, "El 8 de mayo de 2017 y el 12 de junio.");
    ResolvedDate inferred = resolve(outline, Optional.empty()).get(1);
    assertThat(inferred.inference().orElseThrow().from())
        .extracting(outline::words)
        .containsExactly("8 de mayo de 2017");
  }

  @Test
  void leavesStatedDatesAsTheyAre() {
    Outline outline = OutlineOf.lines(PACK, "El 8 de mayo de 2017, desde 2015 y en abril.");
    assertThat(resolve(outline, Optional.empty()))
        .extracting(date -> date.inference().isPresent())
        .containsExactly(false, false, true);
  }

  @Test
  void leavesAStatedDateWhoseWeekdayIsAnotherInTheCalendar() {
    Outline outline =
        OutlineOf.lines(PACK, "El lunes 17 de enero de 2023 y el martes 17 de enero de 2023.");
    List<ResolvedDate> dates = resolve(outline, Optional.empty());
    assertThat(dates.get(0).edtf().value()).isEqualTo("2023-01-17");
  }

  private List<ResolvedDate> resolve(Outline outline, Optional<LocalDate> reference) {
    return years.resolve(outline, extractor.extract(outline), Landmarks.none(), reference);
  }
}
