package legajo.app.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import legajo.model.Report;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import legajo.pipeline.document.Outcome;

/** Converts reports to records in a folder. What happens to one costs the others nothing. */
public final class Conversion {
  private final ReportReader reader;
  private final RecordFolder folder;
  private final int jobs;

  /**
   * A conversion.
   *
   * @param reader reads the reports
   * @param folder takes the records
   * @param jobs how many reports are read at the same time, at least 1
   */
  public Conversion(ReportReader reader, RecordFolder folder, int jobs) {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs below 1: " + jobs);
    }
    this.reader = reader;
    this.folder = folder;
    this.jobs = jobs;
  }

  /**
   * Converts reports.
   *
   * @param each is told what became of each report, in their order
   */
  public void run(List<FoundReport> reports, Consumer<Converted> each) {
    List<String> names = RecordNames.of(reports);
    int threads = Math.min(jobs, reports.size());
    if (threads <= 1) {
      for (int i = 0; i < reports.size(); i++) {
        each.accept(convert(reports.get(i), names.get(i)));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Converted>> running = new ArrayList<>();
      for (int i = 0; i < reports.size(); i++) {
        FoundReport report = reports.get(i);
        String name = names.get(i);
        running.add(pool.submit(() -> convert(report, name)));
      }
      for (Future<Converted> one : running) {
        each.accept(one.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Reads one report; a failure of the program is an outcome of this report alone. */
  public static Reading read(FoundReport report, ReportReader reader) {
    try {
      return report.reading().apply(reader);
    } catch (OutOfMemoryError tooSmall) {
      return failed(
          "Reading it takes more memory than Java has here: give it more, for example with"
              + " LEGAJO_JAVA_OPTS=-Xmx4g.");
    } catch (RuntimeException | StackOverflowError mistake) {
      return failed("The program failed on it, which is a bug to report: " + mistake + ".");
    }
  }

  private static Reading failed(String message) {
    return new Reading(Outcome.FAILED, Optional.empty(), Optional.empty(), message);
  }

  private Converted convert(FoundReport found, String name) {
    Reading reading = read(found, reader);
    Optional<Report> report = reading.report();
    if (report.isEmpty()) {
      return Converted.of(found, reading);
    }
    try {
      return new Converted(
          found.shownAs(),
          reading.outcome(),
          reading.message(),
          Optional.of(folder.write(name, report.get())));
    } catch (IOException refused) {
      return new Converted(
          found.shownAs(),
          Outcome.UNWRITABLE,
          refused.getMessage() + ": free the place, or choose another with -o.",
          Optional.empty());
    }
  }
}
