package legajo.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GoldWriterTest {
  private static final Path RECORDS = Path.of("gold/dev/records");
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Pattern OPEN = Pattern.compile("\"(?!name|institution)\\w+Any\":");

  /** Records that leave nothing open but what a record of our own may leave open, too. */
  static List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(RECORDS)) {
      return files.filter(file -> !OPEN.matcher(read(file)).find()).sorted().toList();
    }
  }

  @Test
  void thereAreRecordsToWrite() throws IOException {
    assertThat(records()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("records")
  void writesWhatWasRead(Path file) {
    String text = read(file);
    String written = GoldWriter.write(JSON.readValue(text, GoldRecord.class));

    assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(text));
    assertThat(GoldJson.read(written.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(GoldJson.read(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(JSON.readTree(written).propertyNames())
        .containsExactlyElementsOf(JSON.readTree(text).propertyNames());
  }

  @Test
  void laysItOutAsPeopleDid() {
    String text = read(RECORDS.resolve("101-chile-uruguay.json"));

    assertThat(GoldWriter.write(JSON.readValue(text, GoldRecord.class))).isEqualTo(text);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
