package legajo.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote. */
final class BuildVersion implements IVersionProvider {
  /** The version alone: {@code 0.1.0}. */
  static String number() throws IOException {
    try (InputStream in = BuildVersion.class.getResourceAsStream("build.properties")) {
      Properties build = new Properties();
      if (in != null) {
        build.load(in);
      }
      return build.getProperty("version", "unknown");
    }
  }

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"legajo " + number()};
  }
}
