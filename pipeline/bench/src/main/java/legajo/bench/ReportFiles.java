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

  /** A text that says the same so often; throws where the file is none. */
  static byte[] repeated(String name, byte[] text, int copies) {
    if (!name.endsWith(".txt")) {
      throw new IllegalArgumentException("only texts can be repeated, not " + name);
    }
    byte[] repeated = new byte[text.length * copies];
    for (int copy = 0; copy < copies; copy++) {
      System.arraycopy(text, 0, repeated, copy * text.length, text.length);
    }
    return repeated;
  }
}
