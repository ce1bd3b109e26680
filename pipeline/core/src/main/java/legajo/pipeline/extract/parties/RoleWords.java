package legajo.pipeline.extract.parties;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What words beside a party tell of its role, as log-odds: above zero they speak for the one that
 * asked. Learned from reports whose parties are known ({@code pipeline/bench/train-roles}).
 * Immutable; safe for many threads.
 */
public final class RoleWords {
  private static final String TABLE = "es-role-words.tsv";

  private final Map<String, Double> logOdds;

  /** A table in memory. */
  public RoleWords(Map<String, Double> logOdds) {
    this.logOdds = Map.copyOf(logOdds);
  }

  /** The table that comes with the program. */
  public static RoleWords builtIn() {
    return BuiltIn.WORDS;
  }

  private static final class BuiltIn {
    static final RoleWords WORDS = load();

    private static RoleWords load() {
      try (InputStream in = RoleWords.class.getResourceAsStream(TABLE)) {
        if (in == null) {
          throw new IllegalStateException(TABLE + " is missing from the class path");
        }
        return read(in);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    /** Lines of a context, a tab and its log-odds; "#" begins a line that is none. */
    private static RoleWords read(InputStream in) throws IOException {
      Map<String, Double> table = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          table.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
      return new RoleWords(table);
    }
  }

  Optional<Double> logOdds(String context) {
    return Optional.ofNullable(logOdds.get(context));
  }
}
