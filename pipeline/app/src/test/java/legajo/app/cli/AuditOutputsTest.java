package legajo.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import legajo.app.audit.AuditFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AuditOutputsTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private AuditFixture fixture;

  @BeforeEach
  void write() throws IOException {
    fixture = AuditFixture.in(folder);
  }

  /** Audits the records of the fixture with some options more. */
  private int audit(String... options) {
    String[] line = new String[options.length + 3];
    line[0] = "audit";
    line[1] = fixture.records().toString();
    line[2] = fixture.gold().toString();
    System.arraycopy(options, 0, line, 3, options.length);
    return new Legajo(new Terminal(out, err)).run(line);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void writesAPageBesideTheTable() throws IOException {
    assertThat(audit("--html", at("audit.html"))).isZero();

    assertThat(out()).startsWith("reports: 2 ");
    assertThat(Files.readString(folder.resolve("audit.html")))
        .startsWith("<!doctype html>\n")
        .contains("page 1, characters ");
  }

  @Test
  void withAFolderOfOtherReportsThePageShowsTheRecordsOwnText() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    assertThat(audit("--html", at("audit.html"), "--reports", at("empty"))).isZero();

    assertThat(Files.readString(folder.resolve("audit.html")))
        .contains(" of the record</figcaption>")
        .doesNotContainPattern("<figcaption>page ");
  }

  @Test
  void jsonOnStandardOutputIsAllThatStandsThere() {
    assertThat(audit("--json", "-", "--errors")).isZero();

    assertThat(JsonMapper.shared().readTree(out()).get("reports").asInt()).isEqualTo(2);
    assertThat(err()).isEmpty();
  }

  @Test
  void writesJsonAndTables() {
    assertThat(audit("--json", at("audit.json"), "--csv", at("new/csv"))).isZero();

    assertThat(folder.resolve("audit.json")).isNotEmptyFile();
    assertThat(folder.resolve("new/csv")).isDirectoryContaining("glob:**/errors.csv");
    assertThat(out()).startsWith("reports: 2 ");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsTold() {
    assertThat(audit("--html", at("nowhere/audit.html"))).isEqualTo(1);

    assertThat(err()).startsWith("legajo: ").contains("can't be written").doesNotContain("\tat ");
  }

  @Test
  void aFolderOfReportsThatIsNoneIsWrongUse() {
    assertThat(audit("--html", at("audit.html"), "--reports", at("nowhere"))).isEqualTo(2);

    assertThat(err()).contains("--reports", "nowhere");
    assertThat(folder.resolve("audit.html")).doesNotExist();
  }

  @Test
  void twoRunsHaveNoPage() {
    assertThat(audit("--html", at("audit.html"), "--against", fixture.records().toString()))
        .isEqualTo(2);

    assertThat(err()).contains("--html", "leave out --against");
    assertThat(folder.resolve("audit.html")).doesNotExist();
  }
}
