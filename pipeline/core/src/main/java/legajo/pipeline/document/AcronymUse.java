package legajo.pipeline.document;

/**
 * An acronym that a report writes, wherever it stands.
 *
 * @param first its first use
 * @param uses how often it is written, at least 1
 */
public record AcronymUse(Naming first, int uses) {
  public AcronymUse {
    if (uses < 1) {
      throw new IllegalArgumentException("an acronym that is not used: " + first.value());
    }
  }
}
