package legajo.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads files of one-line examples, {@code in → out}; lines that begin with # are comments. */
public final class LineExamples {
  private LineExamples() {}

  /** An input and what comes of it. */
  public record Case(String in, String out) {
    @Override
    public String toString() {
      return in;
    }
  }

  public static Stream<Case> read(String resource) {
    return text(resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(LineExamples::readCase);
  }

  private static Case readCase(String line) {
    int arrow = line.indexOf(" → ");
    if (arrow < 0) {
      throw new IllegalArgumentException("an example without an arrow: " + line);
    }
    return new Case(line.substring(0, arrow).strip(), line.substring(arrow + 3).strip());
  }

  private static String text(String resource) {
    try (InputStream in = LineExamples.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file of examples: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
