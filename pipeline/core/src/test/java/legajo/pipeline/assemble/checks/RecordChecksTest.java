package legajo.pipeline.assemble.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import legajo.model.DiagnosticCode;
import legajo.rules.RulePack;
import org.junit.jupiter.api.Test;

class RecordChecksTest {
  private final RecordChecks checks = new RecordChecks(RulePack.builtIn("es"));

  @Test
  void noTwoChecksFindTheSame() {
    Set<DiagnosticCode> known = new HashSet<>();
    for (RecordCheck check : checks.all()) {
      assertThat(check.codes()).isNotEmpty();
      for (DiagnosticCode code : check.codes()) {
        assertThat(known.add(code)).as(code.id()).isTrue();
      }
    }
  }

  @Test
  void findNothingInAnEmptyRecord() {
    assertThat(checks.check(new MadeRecord().done())).isEmpty();
  }

  @Test
  void runInTheirOrder() {
    CheckedRecord record =
        new MadeRecord()
            .session(1, "2021-04-12", "CL 10:00-09:00")
            .session(3, "2021-04-13")
            .person("Luis Mora", "CL")
            .person("Luis Mora", "CL")
            .done();

    assertThat(checks.check(record))
        .extracting(d -> d.code())
        .containsExactly("session-missing", "end-before-start", "participant-repeated");
  }
}
