package legajo.pipeline.normalize.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameShapesTest {
  @ParameterizedTest
  @CsvSource({
    "Maguifia, Maguiña",
    "Pefialoza, Peñaloza",
    "Ibáfiez, Ibáñez",
    "Guerrén, Guerrón",
    "Maclsaac, MacIsaac"
  })
  void tellsWhatANameMayHaveBeen(String read, String printed) {
    assertThat(NameShapes.of(read)).extracting(Candidate::text).containsExactly(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Delfia", "Adolfia", "Alfiero", "Fiallos", "maguifia", "PEFIA", "Fia"})
  void leavesNamesThatSpanishWritesSo(String name) {
    assertThat(NameShapes.of(name)).isEmpty();
  }
}
