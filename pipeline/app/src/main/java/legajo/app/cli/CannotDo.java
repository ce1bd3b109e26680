package legajo.app.cli;

/** What was asked for can't be done; the message says why and what to do about it. */
final class CannotDo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CannotDo(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The command was used wrongly: nothing was done. */
  static CannotDo wrongUse(String message) {
    return new CannotDo(message, ExitCodes.WRONG_USE);
  }

  /** An input could not be read. */
  static CannotDo unread(String message) {
    return new CannotDo(message, ExitCodes.SOME_NOT);
  }

  int exitCode() {
    return exitCode;
  }
}
