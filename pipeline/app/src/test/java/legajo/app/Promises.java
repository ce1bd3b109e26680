package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import legajo.app.schema.RecordSchema;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;

/** What is promised of every record, whatever the report. */
final class Promises {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.json());

  private Promises() {}

  /** A record that keeps to the schema, its evidence standing where it says. */
  static void assertKept(Reading reading) {
    assertThat(reading.report()).as(reading.message()).isPresent();
    Report report = reading.report().get();
    SourceText source = reading.cleanText().orElseThrow().source();
    report
        .evidence()
        .forEach((pointer, entries) -> entries.forEach(e -> assertStandsThere(pointer, e, source)));
    assertThat(SCHEMA.validate(ReportJson.write(report), InputFormat.JSON)).isEmpty();
  }

  /** A record as promised; or none, and then a reason. */
  static void assertKeptOrRefused(Reading reading) {
    if (reading.outcome().givesRecord()) {
      assertKept(reading);
    } else {
      assertThat(reading.report()).isEmpty();
      assertThat(reading.message()).isNotBlank();
      assertThat(reading.outcome()).isNotEqualTo(Outcome.FAILED);
    }
  }

  private static void assertStandsThere(String pointer, Evidence evidence, SourceText source) {
    String text = source.text();
    int begin = text.offsetByCodePoints(0, evidence.begin());
    int end = text.offsetByCodePoints(begin, evidence.end() - evidence.begin());

    assertThat(text.substring(begin, end)).as(pointer).isEqualTo(evidence.text());
    assertThat(source.pageAt(begin).number()).as(pointer).isEqualTo(evidence.page());
  }
}
