package legajo.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.model.Evidence;
import legajo.model.Report;
import legajo.pipeline.ReportReader;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationFileTest {
  @TempDir Path folder;

  private String calibration() throws IOException {
    return CalibrationFile.of(AuditFixture.in(folder).view().result().reliability());
  }

  @Test
  void countsWhatEachRuleFoundRight() throws IOException {
    // Of two names that one rule reads in each of two reports, one has lost its accent.
    assertThat(calibration())
        .containsPattern("field: participants\\.name, none: 2/4}")
        .containsPattern("field: dates\\.edtf, none: 4/4}");
  }

  @Test
  void isTheSameEachTime() throws IOException {
    assertThat(calibration()).isEqualTo(calibration());
  }

  @Test
  void aPackReadsItBackAndItsRecordsSayHowSureTheyAre() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("confidence.yaml"), calibration());
    RulePack pack = RulePack.builtIn("es").extendedBy(own);

    Report record = read(ReportReader.builder().rules(pack).build());

    List<Optional<Double>> confidences =
        record.evidence().values().stream()
            .flatMap(List::stream)
            .map(Evidence::confidence)
            .toList();
    assertThat(confidences).isNotEmpty().allMatch(Optional::isPresent);
    assertThat(confidences).allMatch(share -> share.orElseThrow() > 0 && share.orElseThrow() < 1);
  }

  private Report read(ReportReader reader) throws IOException {
    return reader.read(folder.resolve("gold/reports/alfa.txt")).report().orElseThrow();
  }
}
