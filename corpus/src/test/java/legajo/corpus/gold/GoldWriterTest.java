package legajo.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GoldWriterTest {
  private static final Path DEV = Path.of("gold/dev");

  static List<GoldReport> reports() throws IOException {
    return GoldCorpus.read(DEV);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void writesWhatWasRead(GoldReport gold) throws IOException {
    String name = gold.record().file().replaceFirst("\\.txt$", ".json");
    String file = Files.readString(DEV.resolve("records").resolve(name));
    JsonMapper json = JsonMapper.shared();

    assertThat(json.readTree(GoldWriter.write(gold.record()))).isEqualTo(json.readTree(file));
    assertThat(GoldJson.read(GoldWriter.write(gold.record()).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(GoldJson.read(file.getBytes(StandardCharsets.UTF_8)));
    assertThat(json.readTree(GoldWriter.write(gold.record())).propertyNames())
        .containsExactlyElementsOf(json.readTree(file).propertyNames());
  }

  @Test
  void laysItOutAsPeopleDid() throws IOException {
    Path file = DEV.resolve("records/101-chile-uruguay.json");
    GoldRecord record = JsonMapper.shared().readValue(Files.readString(file), GoldRecord.class);

    assertThat(GoldWriter.write(record)).isEqualTo(Files.readString(file));
  }
}
