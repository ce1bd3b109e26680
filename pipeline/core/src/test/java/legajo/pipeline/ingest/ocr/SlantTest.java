package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import legajo.pipeline.ingest.pdf.MadePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlantTest {
  private static final BufferedImage PAGE =
      page(Scans.lines(Collections.nCopies(20, "Los faros de la costa alumbran el mar de noche")));

  private static BufferedImage page(MadePdf.Drawing drawing) {
    return Scans.of(120, drawing);
  }

  private static Slant of(BufferedImage image) {
    return Slant.of(Letters.of(Ink.of(Shades.of(image)))).get(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-11, -4, -0.5, 0, 0.3, 2, 7.25, 11})
  void theSlantOfAPageIsMeasured(double degrees) {
    Slant slant = of(Scans.turned(PAGE, degrees));
    assertThat(slant.quarters()).isZero();
    assertThat(slant.degrees()).isCloseTo(degrees, within(0.15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {88, 90, 93, 267, 270})
  void pagesOnTheirSideAreToldFromOthers(double degrees) {
    Slant slant = of(Scans.turned(PAGE, degrees));
    assertThat(slant.quarters()).isOne();
    double rest = (degrees + 90) % 180;
    assertThat(slant.degrees()).isCloseTo(rest > 90 ? rest - 180 : rest, within(0.15));
  }

  @Test
  void aSingleLineAndANarrowListAreLevel() {
    assertThat(of(page(Scans.lines(List.of("Segunda parte del informe final")))).quarters())
        .isZero();
    List<String> names =
        List.of("Inés Arrieta", "Telmo Ríos", "Óscar Peña", "Eva Mora", "Noé Vega", "Ana Ríos");
    List<String> list = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      list.add(names.get(i % names.size()));
    }
    assertThat(of(page(Scans.lines(list))).quarters()).isZero();
  }

  @Test
  void aPageWithoutLettersHasNone() {
    assertThat(of(page(canvas -> {}))).isEqualTo(Slant.NONE);
    assertThat(of(page(canvas -> canvas.line(50, 50, 400, 300)))).isEqualTo(Slant.NONE);
  }

  @Test
  void noiseIsNoText() {
    BufferedImage noise = Scans.noisy(page(canvas -> {}), 90);
    assertThat(Math.abs(of(noise).degrees())).isLessThanOrEqualTo(12.5);
  }
}
