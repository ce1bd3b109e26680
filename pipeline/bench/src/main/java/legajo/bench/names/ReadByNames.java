package legajo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import legajo.pipeline.extract.people.PeopleBy;

/**
 * Reads reports with people found by rules, by the name finder, or by both, and writes the records.
 * Arguments: {@code rules}, {@code model} or {@code both}; the folder of the reports; the folder of
 * the records.
 */
public final class ReadByNames {
  private ReadByNames() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("wanted: rules, model or both; reports; records");
    }
    ReportReader reader = reader(PeopleBy.valueOf(arguments[0].toUpperCase(Locale.ROOT)));
    Path records = Files.createDirectories(Path.of(arguments[2]));
    for (Path file : files(Path.of(arguments[1]))) {
      Reading reading = reader.read(file);
      Report report =
          reading.report().orElseThrow(() -> new IOException(file + ": " + reading.message()));
      Files.writeString(records.resolve(stem(file) + ".json"), ReportJson.write(report));
    }
  }

  /** A reader that finds people by what is said. */
  static ReportReader reader(PeopleBy by) {
    return ReportReader.builder().peopleBy(by).build();
  }

  /** The files of a folder, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A file's name without its ending. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
