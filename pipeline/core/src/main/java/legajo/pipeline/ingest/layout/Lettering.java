package legajo.pipeline.ingest.layout;

import java.util.OptionalInt;

/** What the layout needs to know of how a character is drawn. */
public interface Lettering {
  /** Whether its strokes are heavy. */
  boolean isBold();

  /** How far letters rise above the baseline, as a share of the font size. */
  float ascent();

  /** How far letters reach below the baseline, as a share of the font size. */
  float descent();

  /**
   * How sure text recognition is of the word that it wrote in these letters, 0 to 100; empty for
   * letters that nobody had to recognize.
   */
  default OptionalInt confidence() {
    return OptionalInt.empty();
  }
}
