package legajo.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import legajo.app.SampleRecords;
import legajo.model.Report;
import legajo.model.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(RecordSchema.json());

  @Test
  void isASchemaOfItsDialect() {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(dialect.validate(RecordSchema.json(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void isTheSameTextEachTime() {
    assertThat(RecordSchema.json()).isEqualTo(RecordSchema.json()).endsWith("}\n");
  }

  @Test
  void acceptsARecordWithAValueInEveryPlace() {
    assertAccepted(SampleRecords.full());
  }

  @Test
  void acceptsARecordWithoutAnyValue() {
    assertAccepted(SampleRecords.bare());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\" *: *\"1\" | \"schemaVersion\": \"2\"",
        "\"2021-05-04\" | \"4 de mayo\"",
        "\"2021-03\" | \"2021-3\"",
        "\"hybrid\" | \"HYBRID\"",
        "\"UY\" | \"Uruguay\"",
        "\"09:00\" | \"9 am\"",
        "\"/sessions/0/date\" *: *\\[ | \"sessions/0/date\": [",
        "\"title\" *: | \"titulo\":",
        "\"ordinal\" *: *3 | \"ordinal\": 0",
        "\"page\" *: *1 | \"page\": \"1\"",
        "\"title\" *: *\"INFORME FINAL\", |",
        "\"note\" *: *\"enlace\" | \"note\": [\"enlace\"]"
      })
  void refusesARecordWithAWrongValue(String right, String wrong) {
    String record = ReportJson.write(SampleRecords.full());
    String spoilt = record.replaceFirst(right, wrong == null ? "" : wrong);

    assertThat(spoilt).isNotEqualTo(record);
    assertThat(SCHEMA.validate(spoilt, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everyValueIsReadAsItWasWritten() throws IOException {
    String record = ReportJson.write(SampleRecords.full());

    assertThat(ReportJson.read(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(SampleRecords.full());
  }

  private static void assertAccepted(Report report) {
    assertThat(SCHEMA.validate(ReportJson.write(report), InputFormat.JSON)).isEmpty();
  }
}
