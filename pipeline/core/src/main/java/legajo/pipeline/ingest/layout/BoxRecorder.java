package legajo.pipeline.ingest.layout;

import java.util.Arrays;
import legajo.pipeline.document.CharacterBoxes;

/** Notes where each character of the text stands, while the text is written. */
final class BoxRecorder {
  private static final int NUMBERS = 4;

  private int[] pages = new int[1 << 12];
  private float[] numbers = new float[NUMBERS << 12];
  private int length;

  /** A character of the text that stands nowhere, up to this length of the text. */
  void skipTo(int textLength) {
    reserve(textLength);
    length = textLength;
  }

  /** The next character's box. */
  void add(int page, float x, float y, float width, float height) {
    reserve(length + 1);
    pages[length] = page;
    int n = length * NUMBERS;
    numbers[n] = x;
    numbers[n + 1] = y;
    numbers[n + 2] = Math.max(0, width);
    numbers[n + 3] = Math.max(0, height);
    length++;
  }

  CharacterBoxes boxes() {
    return new CharacterBoxes(
        Arrays.copyOf(pages, length), Arrays.copyOf(numbers, length * NUMBERS));
  }

  private void reserve(int needed) {
    if (needed > pages.length) {
      int larger = Math.max(needed, pages.length * 2);
      pages = Arrays.copyOf(pages, larger);
      numbers = Arrays.copyOf(numbers, larger * NUMBERS);
    }
  }
}
