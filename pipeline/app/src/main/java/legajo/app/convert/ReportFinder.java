package legajo.app.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import legajo.pipeline.document.Ingested.Unreadable;
import legajo.pipeline.ingest.FileBytes;
import legajo.pipeline.ingest.IngestLimits;
import legajo.pipeline.ingest.Input;
import legajo.pipeline.ingest.ReportFiles;

/** Finds the reports in what a user names: files, folders with all that is in them, archives. */
public final class ReportFinder {
  private static final String IN_ARCHIVE = "!/";

  private final ReportFiles files;
  private final Optional<Path> output;

  /**
   * A finder.
   *
   * @param maxBytes the largest file that is read
   * @param output folder that the records go to; what is in it is no input, though it may lie in
   *     the folder that is
   */
  public ReportFinder(long maxBytes, Optional<Path> output) {
    this.files = new ReportFiles(IngestLimits.DEFAULT.withMaxBytes(maxBytes));
    this.output = output.map(ReportFinder::absolute);
  }

  /** The reports of the inputs, in the order of the inputs and then of their names. */
  public List<FoundReport> find(List<Path> inputs) {
    List<FoundReport> found = new ArrayList<>();
    for (Path input : inputs) {
      files.at(input).filter(i -> !isOutput(input, i)).forEach(i -> found.add(found(input, i)));
    }
    return found;
  }

  private boolean isOutput(Path input, Input found) {
    Path folder = absolute(input);
    return output
        .filter(out -> out.startsWith(folder) && !out.equals(folder))
        .filter(out -> absolute(Path.of(outsideArchive(found.name()))).startsWith(out))
        .isPresent();
  }

  private static FoundReport found(Path input, Input found) {
    String path = String.valueOf(input.getFileName());
    String name = "";
    if (found.name().length() > input.toString().length()) {
      name = path;
      path = found.name().substring(input.toString().length()).replace(IN_ARCHIVE, "/");
    }
    return new FoundReport(found.name(), path, name, reader -> read(found, reader));
  }

  private static Reading read(Input found, ReportReader reader) {
    if (found instanceof Input.Report report) {
      FileBytes content = report.content().get();
      return content instanceof FileBytes.Opened opened
          ? reader.read(report.fileName(), opened.bytes())
          : unread(((FileBytes.Refused) content).why());
    }
    return unread(((Input.Refused) found).why());
  }

  private static Reading unread(Unreadable why) {
    return new Reading(why.outcome(), Optional.empty(), Optional.empty(), why.message());
  }

  private static String outsideArchive(String name) {
    int archive = name.indexOf(IN_ARCHIVE);
    return archive < 0 ? name : name.substring(0, archive);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
