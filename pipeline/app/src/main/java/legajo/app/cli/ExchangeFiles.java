package legajo.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import legajo.app.convert.RecordFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The files that an exchange reads, and the folder that it writes, each file once. */
final class ExchangeFiles {
  private static final String OUTPUT = "--output";

  private final Path path;
  private final RecordFolder folder;
  private final Map<String, Path> written = new HashMap<>();

  private ExchangeFiles(Path path, RecordFolder folder) {
    this.path = path;
    this.folder = folder;
  }

  static void addTo(CommandSpec spec) {
    spec.addOption(Specs.option("DIR", "Folder to write to; made if needed.", "-o", OUTPUT));
  }

  static ExchangeFiles of(ParseResult line) {
    Path path =
        Specs.value(line, OUTPUT)
            .map(Path::of)
            .orElseThrow(() -> CannotDo.wrongUse("say with -o DIR where the files should go"));
    try {
      return new ExchangeFiles(path, RecordFolder.open(path));
    } catch (IOException refused) {
      throw CannotDo.wrongUse(refused.getMessage() + "; choose another with -o");
    }
  }

  static List<Path> inputs(ParseResult line) {
    List<String> inputs = line.matchedPositionalValue(0, List.of());
    return inputs.stream().map(Path::of).toList();
  }

  /** The bytes of an input; empty where it can't be read. */
  static Optional<byte[]> bytes(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The name of a file, without its extension. */
  static String stem(String name) {
    return name.replaceFirst("(?<=.)\\.[A-Za-z][A-Za-z0-9]*$", "");
  }

  /**
   * Writes what was made of an input.
   *
   * @throws IOException where it can't be written, or where another input of this run was written
   *     under the name; the message is for users
   */
  void write(Path input, String name, String text) throws IOException {
    Path other = written.putIfAbsent(name.toLowerCase(Locale.ROOT), input);
    if (other != null) {
      throw new IOException(
          path.resolve(name) + " was written for " + other + "; give this one another folder");
    }
    folder.write(name, text);
  }

  /** Writes what goes with all that is written, when there is something for it to go with. */
  void writeOnce(String name, Supplier<String> text) throws IOException {
    if (written.putIfAbsent(name, path) == null) {
      folder.write(name, text.get());
    }
  }

  Path path() {
    return path;
  }
}
