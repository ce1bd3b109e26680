package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class LightingTest {
  private static BufferedImage page() {
    return Scans.of(
        100, Scans.lines(Collections.nCopies(30, "Los faros de la costa alumbran el mar")));
  }

  @Test
  void evenlyLitPagesStayAsTheyAre() {
    GrayImage page = Shades.of(page());
    assertThat(Lighting.evened(page)).isSameAs(page);
    GrayImage blank = Shades.of(Scans.of(100, canvas -> {}));
    assertThat(Lighting.evened(blank)).isSameAs(blank);
    GrayImage tiny = new GrayImage(3, 2, new byte[6]);
    assertThat(Lighting.evened(tiny)).isSameAs(tiny);
  }

  @Test
  void aDarkBoxIsNoShadow() {
    BufferedImage page = page();
    page.createGraphics().fillRect(100, 900, 300, 120);
    GrayImage gray = Shades.of(page);
    java.util.Arrays.fill(gray.pixels(), 900 * gray.width(), 1000 * gray.width(), (byte) 40);
    assertThat(Lighting.evened(gray)).isSameAs(gray);
  }

  @Test
  void paperIsWhiteHoweverFarFromTheLamp() {
    GrayImage evened = Lighting.evened(Shades.of(Scans.shaded(page(), 0.3)));
    int right = evened.width() - 20;
    int bottom = evened.height() - 20;
    assertThat(evened.at(20, 20)).isCloseTo(255, within(25));
    assertThat(evened.at(right, bottom)).isCloseTo(255, within(25));
  }
}
