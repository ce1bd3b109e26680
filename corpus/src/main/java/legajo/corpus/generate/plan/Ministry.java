package legajo.corpus.generate.plan;

import java.util.Locale;
import java.util.Optional;

/**
 * A ministry that cooperates.
 *
 * @param name in full, without its country
 * @param acronym if it uses one
 */
public record Ministry(Country country, String name, Optional<String> acronym) {
  /** Whether its name is feminine: la Secretaría. */
  public boolean isFeminine() {
    return name.startsWith("Secretaría");
  }

  /** Its article. */
  public String article() {
    return isFeminine() ? "la" : "el";
  }

  /** Whether a reader could take it for the other. */
  boolean looksLike(Ministry other) {
    return plain(name).equals(plain(other.name))
        || (acronym.isPresent() && acronym.equals(other.acronym));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("del trabajo", "de trabajo");
  }
}
