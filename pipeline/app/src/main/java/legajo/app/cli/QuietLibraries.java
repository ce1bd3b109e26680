package legajo.app.cli;

/**
 * Keeps what libraries log away from users. What is wrong with a file stands in its outcome or its
 * diagnostics; a log line of a library on standard error helps no archivist. Most log to SLF4J,
 * which has nowhere to write here; this is for those that use {@code java.util.logging}.
 *
 * <p>Only properties are set, so that no logging class is loaded for a file that needs none.
 */
public final class QuietLibraries {
  /** Configures {@code java.util.logging} with no handler at all. */
  public QuietLibraries() {}

  static void ask() {
    System.setProperty("java.util.logging.config.class", QuietLibraries.class.getName());
    System.setProperty("java.awt.headless", "true");
  }
}
