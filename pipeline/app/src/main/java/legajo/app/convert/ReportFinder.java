package legajo.app.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.pipeline.Reading;
import legajo.pipeline.document.Outcome;

/** Finds the reports in what a user names: files, and folders with all that is in them. */
public final class ReportFinder {
  private ReportFinder() {}

  /** The reports of the inputs, in the order of the inputs and then of their names. */
  public static List<FoundReport> find(List<Path> inputs) {
    List<FoundReport> found = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        found.addAll(inFolder(input));
      } else {
        String name = String.valueOf(input.getFileName());
        found.add(new FoundReport(input.toString(), name, "", reader -> reader.read(input)));
      }
    }
    return found;
  }

  private static List<FoundReport> inFolder(Path folder) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    try (Stream<Path> walk = Files.walk(folder)) {
      List<FoundReport> found =
          walk.filter(Files::isRegularFile)
              .sorted()
              .map(
                  file ->
                      new FoundReport(
                          file.toString(),
                          folder.relativize(file).toString(),
                          name,
                          reader -> reader.read(file)))
              .toList();
      return found.isEmpty()
          ? List.of(nothing(folder, Outcome.NO_REPORTS, "no file in it"))
          : found;
    } catch (IOException refused) {
      return List.of(nothing(folder, Outcome.UNREADABLE, "the folder can't be read"));
    }
  }

  private static FoundReport nothing(Path folder, Outcome outcome, String message) {
    return new FoundReport(
        folder.toString(),
        "",
        "",
        reader -> new Reading(outcome, Optional.empty(), Optional.empty(), message));
  }
}
