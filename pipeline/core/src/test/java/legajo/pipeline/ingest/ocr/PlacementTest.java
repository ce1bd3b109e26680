package legajo.pipeline.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static GrayImage random(int width, int height) {
    byte[] pixels = new byte[width * height];
    new Random(3).nextBytes(pixels);
    return new GrayImage(width, height, pixels);
  }

  @Property(tries = 100)
  void thereAndBackIsTheSamePlace(
      @ForAll @DoubleRange(min = -12, max = 12) double slant,
      @ForAll @IntRange(max = 3) int quarters,
      @ForAll @IntRange(min = 5, max = 60) int letterHeight,
      @ForAll @DoubleRange(min = 0, max = 80) double x,
      @ForAll @DoubleRange(min = 0, max = 50) double y) {
    PreparedPicture prepared = PreparedPicture.of(random(80, 50), quarters, slant, letterHeight);
    Placement there = prepared.back().inverse();
    double px = there.x(x, y);
    double py = there.y(x, y);
    assertThat(prepared.back().x(px, py)).isCloseTo(x, within(1e-6));
    assertThat(prepared.back().y(px, py)).isCloseTo(y, within(1e-6));
    assertThat(px).isBetween(-2.0, prepared.image().width() + 2.0);
    assertThat(py).isBetween(-2.0, prepared.image().height() + 2.0);
  }

  @Property(tries = 20)
  void aTurnedPictureHasItsPixelsWhereTheWayBackSays(@ForAll @IntRange(max = 3) int quarters) {
    GrayImage image = random(7, 5);
    GrayImage turned = image.turned(quarters);
    Placement back = Placement.unturned(quarters, image.width(), image.height());
    for (int y = 0; y < turned.height(); y++) {
      for (int x = 0; x < turned.width(); x++) {
        int fromX = (int) Math.floor(back.x(x + 0.5, y + 0.5));
        int fromY = (int) Math.floor(back.y(x + 0.5, y + 0.5));
        assertThat(turned.at(x, y)).isEqualTo(image.at(fromX, fromY));
      }
    }
  }

  @Test
  void aPictureDrawnAnewAtItsOwnSizeHardlyChanges() {
    GrayImage image = new GrayImage(4, 4, new byte[16]);
    GrayImage drawn = Resampling.of(image, 4, 4, Placement.SAME);
    assertThat(drawn.at(1, 1)).isLessThan(5);
    assertThat(Resampling.of(image, 12, 12, Placement.SAME).at(11, 11)).isEqualTo(255);
    assertThat(Resampling.reduced(random(9, 9), 3).width()).isEqualTo(3);
  }
}
