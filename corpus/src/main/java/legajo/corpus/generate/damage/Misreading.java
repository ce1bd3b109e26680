package legajo.corpus.generate.damage;

/**
 * What an OCR engine makes of letters.
 *
 * @param printed what stands on the paper
 * @param read what the engine makes of it; may be empty
 * @param share of how many that are printed it makes this, above 0 and up to 1
 */
public record Misreading(String printed, String read, double share) {
  public Misreading {
    if (printed.isEmpty() || !(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "no misreading of '" + printed + "' as '" + read + "' in " + share);
    }
  }

  /** Whether a small letter is read as its capital: engines do so where words begin. */
  boolean isOfCase() {
    return !printed.equals(read) && printed.equalsIgnoreCase(read);
  }
}
