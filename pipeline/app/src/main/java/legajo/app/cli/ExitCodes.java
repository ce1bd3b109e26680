package legajo.app.cli;

/** What the process ends with. Part of the public interface: scripts rely on it. */
final class ExitCodes {
  /** All that was asked for was done. */
  static final int ALL = 0;

  /** Something was not read, or only in part; or a check found mistakes. */
  static final int SOME_NOT = 1;

  /** The command was used wrongly: nothing was done. */
  static final int WRONG_USE = 2;

  private ExitCodes() {}
}
