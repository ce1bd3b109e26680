package legajo.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import legajo.pipeline.ingest.ocr.InstalledTesseract;
import org.junit.jupiter.api.Test;

class MachineTest {
  private static final Optional<Path> PROGRAM = Optional.of(Path.of("/opt/ocr/tesseract"));

  private static Finding tesseract(Optional<Path> program, String version, String... languages) {
    return Machine.tesseract(new InstalledTesseract(program, version, Set.of(languages)));
  }

  @Test
  void aTesseractWithSpanishIsNamedWithItsReleaseAndLanguages() {
    Finding finding = tesseract(PROGRAM, "tesseract 5.3.0", "spa", "osd", "eng");
    assertThat(finding.lack()).isEmpty();
    assertThat(finding.state())
        .isEqualTo("tesseract 5.3.0, " + PROGRAM.get() + ", languages: eng, osd, spa");
  }

  @Test
  void whatIsMissingIsUsefulAndHasItsCommand() {
    Finding none = tesseract(Optional.empty(), "");
    Finding english = tesseract(PROGRAM, "tesseract 5.3.0", "eng");
    Finding broken = tesseract(PROGRAM, "");
    assertThat(none.state()).isEqualTo("not found");
    assertThat(none.remedy()).contains("apt-get install tesseract-ocr tesseract-ocr-spa");
    assertThat(english.remedy()).contains("no Spanish data", "apt-get install tesseract-ocr-spa");
    assertThat(broken.remedy()).contains("doesn't run");
    for (Finding finding : new Finding[] {none, english, broken}) {
      assertThat(finding.lack()).contains(Finding.Lack.USEFUL);
      assertThat(finding.remedy()).contains("brew install", InstalledTesseract.VARIABLE);
    }
  }
}
