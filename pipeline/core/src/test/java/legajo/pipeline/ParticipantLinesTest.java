package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.model.Participant;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ParticipantLinesTest {
  private static final String HEADINGS = "== Perú\n=== Ministerio de Faros (MF)\n";

  @TestFactory
  Stream<DynamicTest> readsALine() throws IOException {
    return examples().stream()
        .map(
            example -> {
              String[] parts = example.split(" => ", -1);
              return DynamicTest.dynamicTest(
                  parts[0], () -> assertThat(read(parts[0])).isEqualTo(parts[1]));
            });
  }

  @Test
  void namesAsManyLinesWithoutPeopleAsItShould() throws IOException {
    long nobody = examples().stream().filter(e -> e.endsWith("nobody")).count();
    assertThat(nobody).isGreaterThanOrEqualTo(50);
    assertThat(examples().size() - nobody).isGreaterThanOrEqualTo(60);
  }

  private static List<String> examples() throws IOException {
    try (InputStream in =
        ParticipantLinesTest.class.getResourceAsStream("participant-lines.examples")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" => ") && !line.startsWith("#"))
          .toList();
    }
  }

  private static String read(String line) {
    List<Participant> people = PeopleOutline.listed(HEADINGS + "- " + line);
    return people.isEmpty()
        ? "nobody"
        : people.stream().map(PeopleOutline::fields).collect(Collectors.joining(" & "));
  }
}
