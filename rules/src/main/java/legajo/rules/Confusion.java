package legajo.rules;

/**
 * What an OCR engine makes of a letter.
 *
 * @param printed what stands on the paper: one character or a few
 * @param read what the engine made of it; may be empty
 * @param share of how many that are printed it made this, above 0 and up to 1
 */
public record Confusion(String printed, String read, double share) {
  public Confusion {
    if (printed.isEmpty()) {
      throw new IllegalArgumentException("a confusion of nothing with '" + read + "'");
    }
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share not in 0..1: " + share);
    }
  }

  /**
   * Whether what was printed has a letter or sign that only some languages have, such as ó or ¿.
   */
  public boolean isOfMarked() {
    return printed.chars().anyMatch(c -> c >= 0x80);
  }
}
