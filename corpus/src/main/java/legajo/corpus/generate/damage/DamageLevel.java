package legajo.corpus.generate.damage;

import legajo.corpus.generate.chance.Shares;

/**
 * How badly a report was scanned and read.
 *
 * <p>Good and poor are meant to change as many words as Tesseract without Spanish does on good and
 * on poor scans of the sample reports: 12 % and 14 %.
 */
public enum DamageLevel {
  NONE(0, 0, 0, 0, 0),
  GOOD(1, 0, 0.0006, 0.002, 0.02),
  POOR(1.12, 1.3, 0.003, 0.03, 0.05);

  private final double misread;
  private final double capitals;
  private final double spacesLost;
  private final double strays;
  private final double headings;

  DamageLevel(double misread, double capitals, double spacesLost, double strays, double headings) {
    this.misread = misread;
    this.capitals = capitals;
    this.spacesLost = spacesLost;
    this.strays = strays;
    this.headings = headings;
  }

  /** By what the rates of misread letters are multiplied. */
  double misread() {
    return misread;
  }

  /** By what the rates of small letters read as their capitals are multiplied. */
  double capitals() {
    return capitals;
  }

  /** Of all blanks, so many are lost. */
  double spacesLost() {
    return spacesLost;
  }

  /** Of all lines, so many have a sign that isn't on the paper. */
  double strays() {
    return strays;
  }

  /** Of all headings, so many are broken, or their number is. */
  double headings() {
    return headings;
  }

  @Override
  public String toString() {
    return Shares.label(this);
  }
}
