package legajo.model;

import java.util.Locale;

/** How badly the words of a report were read, in three steps. */
public enum DamageLevel {
  /** No damage seen. */
  NONE,
  /** Up to one word in twenty. */
  LIGHT,
  /** More than that. */
  HEAVY;

  private static final double LIGHT_AT_MOST = 0.05;

  /**
   * The step of a share of damaged words.
   *
   * @param ocrDamage as in {@link Source}, 0 to 1
   */
  public static DamageLevel of(double ocrDamage) {
    if (ocrDamage <= 0) {
      return NONE;
    }
    return ocrDamage <= LIGHT_AT_MOST ? LIGHT : HEAVY;
  }

  /** {@code light}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
