package legajo.pipeline.ingest.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program on what is written to its standard input. No shell and no files; when it takes too
 * long or the thread is interrupted, it is ended with all that it started.
 */
final class TesseractProcess {
  /** A dense page gives less than a hundredth of this. */
  private static final int MOST_OUTPUT = 64 << 20;

  private static final int MOST_COMPLAINT = 4096;
  private static final int BUFFER = 1 << 16;
  private static final long READERS_PATIENCE_MILLIS = 2000;

  private TesseractProcess() {}

  /** Writes the input of a program. */
  interface Input {
    void to(OutputStream out) throws IOException;
  }

  /**
   * What a program said.
   *
   * @param code its exit code
   * @param output its standard output, at most 64 MiB of it
   * @param complaint the beginning of its standard error
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Ended(int code, byte[] output, String complaint) {}

  static Ended run(List<String> command, Input input, Duration limit)
      throws OcrFailure, InterruptedException {
    Process process = start(command);
    try {
      Thread writer = thread("input", () -> write(process, input));
      Reader output = new Reader(process.getInputStream(), MOST_OUTPUT);
      Reader complaint = new Reader(process.getErrorStream(), MOST_COMPLAINT);
      Thread outputReader = thread("output", output);
      Thread complaintReader = thread("complaint", complaint);
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new OcrFailure("Tesseract took longer than " + limit.toSeconds() + " seconds");
      }
      outputReader.join(READERS_PATIENCE_MILLIS);
      complaintReader.join(READERS_PATIENCE_MILLIS);
      writer.join(READERS_PATIENCE_MILLIS);
      return new Ended(
          process.exitValue(),
          output.bytes(),
          new String(complaint.bytes(), java.nio.charset.StandardCharsets.UTF_8).strip());
    } finally {
      end(process);
    }
  }

  private static Process start(List<String> command) throws OcrFailure {
    ProcessBuilder builder = new ProcessBuilder(command);
    // One thread each: pages are read at the same time instead, which is twice as fast.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.environment().put("LC_ALL", "C");
    try {
      return builder.start();
    } catch (IOException refused) {
      throw new OcrFailure("Tesseract can't be started (" + refused.getMessage() + ")");
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(work, "legajo-ocr-" + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void write(Process process, Input input) {
    try (OutputStream out = process.getOutputStream()) {
      input.to(out);
    } catch (IOException closed) {
      // It ended without reading everything: its exit code says why.
    }
  }

  /** Reads a stream to its end and keeps the beginning. */
  private static final class Reader implements Runnable {
    private final InputStream in;
    private final int most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Reader(InputStream in, int most) {
      this.in = in;
      this.most = most;
    }

    @Override
    public void run() {
      byte[] buffer = new byte[BUFFER];
      try (in) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          keep(buffer, n);
        }
      } catch (IOException ended) {
        // What was read so far is what there is.
      }
    }

    private synchronized void keep(byte[] buffer, int count) {
      kept.write(buffer, 0, Math.min(count, most - kept.size()));
    }

    synchronized byte[] bytes() {
      return kept.toByteArray();
    }
  }
}
