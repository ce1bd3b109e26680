package legajo.corpus.generate.plan;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A country of the Americas.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name in Spanish, without an article
 * @param city its capital
 * @param masculine its people as an adjective: chileno
 * @param feminine chilena
 * @param article that many writers put before the name: el Perú
 * @param zone the time zone of its capital
 * @param region whose names people bear
 */
public record Country(
    String code,
    String name,
    String city,
    String masculine,
    String feminine,
    Optional<String> article,
    ZoneId zone,
    String region) {

  /** The name, with its article if it has one and the writer puts it. */
  public String named(boolean withArticle) {
    return withArticle && article.isPresent() ? article.get() + " " + name : name;
  }

  /** Whether the name in this form takes a verb in the plural. */
  public boolean isPlural(boolean withArticle) {
    return withArticle && article.filter(a -> a.endsWith("s")).isPresent();
  }
}
