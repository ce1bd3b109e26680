package legajo.pipeline.assemble.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.OutlineOf;
import legajo.pipeline.document.DateFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ResolvedDate;
import legajo.pipeline.extract.dates.DateExtractor;
import legajo.rules.RulePack;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YearInferencePropertyTest {
  private static final RulePack PACK = RulePack.builtIn("es");
  private final DateExtractor extractor = new DateExtractor(PACK);
  private final YearInference years = new YearInference(PACK);

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(
            "El 12 de mayo de 2021 se cerró.",
            "Primera sesión: 8 de junio.",
            "El martes 17 de enero.",
            "En abril y en la última semana de febrero.",
            "El 29 de febrero.",
            "Del 20 de diciembre al 15 de enero.",
            "La convocatoria de marzo de 2020.",
            "Rige desde 1974 y desde el 3 de abril de 1998, y se cambió el 5 de mayo.",
            "En mayo del año siguiente.",
            "El 4 de julio del presente año.",
            "En enero del próximo año.",
            "Versión: 9 de julio de 2022",
            "El próximo 3 de marzo y el pasado 9 de agosto.",
            "== PARTICIPANTS: Participantes",
            "== NEXT_STEPS: Pasos",
            "Ana Ruiz (hasta septiembre)")
        .list()
        .ofMaxSize(14)
        .map(lines -> String.join("\n", lines));
  }

  @Property(tries = 1500)
  void givesEachDateAYearOrSaysThatNothingTells(@ForAll("reports") String report) {
    Outline outline = OutlineOf.lines(PACK, report);
    List<DateFinding> dates = extractor.extract(outline);
    List<ResolvedDate> resolved = years.resolve(outline, dates, Landmarks.none(), Optional.empty());
    assertThat(resolved).extracting(ResolvedDate::finding).isEqualTo(dates);
    for (ResolvedDate date : resolved) {
      boolean stated = !date.finding().edtf().lacksYear();
      assertThat(date.inference().isEmpty()).isEqualTo(stated);
      assertThat(date.edtf().equals(date.finding().edtf()))
          .isEqualTo(stated || date.edtf().lacksYear());
    }
  }

  @Property(tries = 500)
  void leavesNoDateWithoutAYearWhereAReferenceDateIsGiven(@ForAll("reports") String report) {
    Outline outline = OutlineOf.lines(PACK, report);
    List<DateFinding> dates = extractor.extract(outline);
    assertThat(
            years.resolve(outline, dates, Landmarks.none(), Optional.of(LocalDate.of(2022, 5, 5))))
        .noneMatch(date -> date.edtf().lacksYear());
  }
}
