package legajo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reports of a folder that have one ending, in memory. */
final class ReportFiles {
  private ReportFiles() {}

  /**
   * Contents by file name; throws where the folder has none, so that no benchmark measures nothing.
   */
  static Map<String, byte[]> in(String folder, String ending) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.list(Path.of(folder))) {
      List<Path> paths =
          walk.filter(path -> path.toString().endsWith("." + ending)).sorted().toList();
      for (Path path : paths) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "no ." + ending + " file in " + folder + "; name another with -p folder=DIR");
    }
    return files;
  }
}
