package legajo.pipeline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import legajo.pipeline.document.Ingested.Unreadable;
import legajo.pipeline.document.Outcome;
import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void aFileThatItsRightsCloseIsToldFromADamagedOne() {
    Unreadable closed = Refusal.notOpened(new AccessDeniedException("/archivo/cerrado.txt"));
    assertThat(closed.outcome()).isEqualTo(Outcome.UNREADABLE);
    assertThat(closed.message()).contains("its rights forbid it").doesNotContain("/archivo");

    Unreadable damaged = Refusal.notOpened(new IOException("Input/output error"));
    assertThat(damaged.outcome()).isEqualTo(Outcome.UNREADABLE);
    assertThat(damaged.message()).contains("Input/output error").doesNotContain("forbid");
  }

  @Test
  void aFileThatWentAwayBeforeItWasOpenedIsMissing() {
    assertThat(Refusal.notOpened(new NoSuchFileException("/archivo/ido.txt")))
        .isEqualTo(Refusal.missing());
  }
}
