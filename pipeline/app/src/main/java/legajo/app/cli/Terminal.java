package legajo.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: its result to standard output, what it has to say to standard error. Both
 * in UTF-8, whatever the locale, since the result is data.
 *
 * <p>Writes to the file descriptor and not to {@code System.out}, which hides that a disk is full
 * or that the reader of a pipe has gone.
 */
@TerminalOutput
public final class Terminal {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream out;
  private final PrintStream err;

  Terminal(OutputStream out, OutputStream err) {
    this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** The terminal, file or pipe that this process writes to. */
  static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /**
   * Writes a part of the result to standard output, as it is.
   *
   * @throws OutputLost where nobody takes it
   */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException lost) {
      throw new OutputLost(lost);
    }
  }

  /** Writes a line of the result to standard output. */
  void line(String text) {
    print(text + "\n");
  }

  /** Sees to it that the result has left this process. */
  void flush() {
    try {
      out.flush();
    } catch (IOException lost) {
      throw new OutputLost(lost);
    }
  }

  /** Tells the user something: a line on standard error. */
  void tell(String message) {
    err.print(message + "\n");
    err.flush();
  }

  /** Tells the user of a mistake of this program, with all that is known of it. */
  void tell(Throwable mistake) {
    mistake.printStackTrace(err);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Standard output can't be written to. */
  static final class OutputLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputLost(IOException cause) {
      super(cause.getMessage(), cause);
    }

    /** Whether the reader of a pipe has had enough ({@code legajo … | head}). */
    boolean wanted() {
      return String.valueOf(getMessage()).contains("Broken pipe");
    }
  }
}
