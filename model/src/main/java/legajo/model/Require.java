package legajo.model;

/** Checks of the records' compact constructors. The bad value stands in the message. */
final class Require {
  private Require() {}

  static void that(boolean holds, String otherwise, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise + value);
    }
  }
}
