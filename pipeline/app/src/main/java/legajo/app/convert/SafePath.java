package legajo.app.convert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A path that stays in its folder, made of one that may come from inside an archive, where {@code
 * ../../etc/passwd} is a name like any other.
 */
final class SafePath {
  /** File systems take 255 bytes; an extension and a number are still to come. */
  private static final int LONGEST_BYTES = 230;

  private static final String NAMELESS = "report";

  private SafePath() {}

  /** The path without anything that leads out of its folder or that a file system refuses. */
  static String of(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("[/\\\\]")) {
      String safe = cut(part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip());
      if (!safe.isEmpty() && !safe.equals(".") && !safe.equals("..")) {
        parts.add(safe);
      }
    }
    return parts.isEmpty() ? NAMELESS : String.join("/", parts);
  }

  /** The path without its extension; what begins with a figure is none ("Acta No.5"). */
  static String withoutExtension(String path) {
    return path.replaceFirst("(?<=[^/])\\.[A-Za-z][A-Za-z0-9]{0,7}$", "");
  }

  private static String cut(String part) {
    int end = part.length();
    while (part.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      end = part.offsetByCodePoints(end, -1);
    }
    return part.substring(0, end);
  }
}
