package legajo.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gold of the repository: each report has a record, and each record says enough to measure. */
class SampleGoldTest {

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev", "gold/test"})
  void eachReportHasARecordAndEachRecordAReport(String folder) throws IOException {
    assertThat(GoldFolder.open(Path.of(folder)).names())
        .containsExactlyInAnyOrderElementsOf(texts(Path.of(folder, "reports")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev", "gold/test"})
  void damagedFormsAreOfReportsThatAreThere(String folder) throws IOException {
    GoldFolder gold = GoldFolder.open(Path.of(folder));
    for (String quality : List.of("good", "poor")) {
      assertThat(gold.names()).containsAll(texts(Path.of(folder, "damaged", quality)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev", "gold/test"})
  void eachRecordNamesPartiesMeetingsPeopleAndSections(String folder) throws IOException {
    GoldFolder gold = GoldFolder.open(Path.of(folder));
    for (String name : gold.names()) {
      GoldJson.Annotated record = gold.read(name);
      assertThat(record.facts()).as(name).satisfies(SampleGoldTest::saysEnough);
    }
  }

  private static void saysEnough(Facts facts) {
    assertThat(facts.list(EntityKind.PARTY)).isNotEmpty();
    assertThat(facts.list(EntityKind.SESSION)).isNotEmpty();
    assertThat(facts.list(EntityKind.PARTICIPANT)).isNotEmpty();
    assertThat(facts.list(EntityKind.SECTION)).isNotEmpty();
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", "")).toList();
    }
  }
}
