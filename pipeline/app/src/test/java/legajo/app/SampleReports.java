package legajo.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample reports of the project. */
public final class SampleReports {
  private static final Path REPORTS = Path.of("../../corpus/gold/dev/reports");

  private SampleReports() {}

  /** Every file, whatever its format. */
  public static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(REPORTS)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The plain texts. */
  public static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files()) {
      if (file.toString().endsWith(".txt")) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
