package legajo.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of examples: {@code # what is shown}, {@code --- in}, lines, {@code --- out}, lines.
 * {@code ⏎} stands for nothing at a line's end (so that blanks show), {@code ¶} for a page's end.
 */
public final class ExampleFile {
  private ExampleFile() {}

  /** An input and what comes of it. */
  public record Case(String name, String in, String out) {
    @Override
    public String toString() {
      return name;
    }
  }

  public static List<Case> read(String resource) {
    List<Case> cases = new ArrayList<>();
    for (String part : text(resource).split("(?m)^# ", -1)) {
      int in = part.indexOf("\n--- in\n");
      int out = part.indexOf("\n--- out\n");
      if (in < 0) {
        continue;
      }
      if (out < in) {
        throw new IllegalArgumentException("an example without --- out: " + part);
      }
      cases.add(
          new Case(
              part.substring(0, in).strip(),
              body(part.substring(in + 8, out)),
              body(part.substring(out + 9))));
    }
    return cases;
  }

  private static String body(String text) {
    return text.stripTrailing().replace("⏎", "").replace("¶\n", "\f").replace("¶", "\f");
  }

  private static String text(String resource) {
    try (InputStream in = ExampleFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file of examples: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
