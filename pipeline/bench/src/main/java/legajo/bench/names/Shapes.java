package legajo.bench.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ways to name people, read from a list beside the program: {@code [group]}, then a line each. */
record Shapes(Map<String, List<String>> groups) {
  /**
   * Reads a list.
   *
   * @throws IllegalArgumentException where there is none of this name
   */
  static Shapes read(String file) {
    try (InputStream in = Shapes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no list of shapes " + file);
      }
      Map<String, List<String>> groups = new LinkedHashMap<>();
      List<String> group = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("[") && line.endsWith("]")) {
          group = new ArrayList<>();
          groups.put(line.substring(1, line.length() - 1), group);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          group.add(line);
        }
      }
      return new Shapes(groups);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The shapes of a group. */
  List<String> of(String group) {
    List<String> shapes = groups.get(group);
    if (shapes == null) {
      throw new IllegalArgumentException("no group of shapes " + group);
    }
    return shapes;
  }
}
