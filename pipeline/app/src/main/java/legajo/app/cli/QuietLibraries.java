package legajo.app.cli;

/**
 * Keeps what libraries log away from users. What is wrong with a file stands in its outcome or its
 * diagnostics; a log line of a PDF library on standard error helps no archivist.
 *
 * <p>Only properties are set here, so that no logging class is loaded for a file that needs none.
 */
public final class QuietLibraries {
  /** Configures {@code java.util.logging} with no handler at all. */
  public QuietLibraries() {}

  static void ask() {
    System.setProperty("java.util.logging.config.class", QuietLibraries.class.getName());
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("java.awt.headless", "true");
  }
}
