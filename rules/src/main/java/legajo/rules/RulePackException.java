package legajo.rules;

/** A mistake in a rule pack. The message begins with {@code file:line}. */
public final class RulePackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RulePackException(String at, String mistake) {
    super(at + ": " + mistake);
  }
}
