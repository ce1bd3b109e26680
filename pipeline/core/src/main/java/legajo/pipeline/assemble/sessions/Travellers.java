package legajo.pipeline.assemble.sessions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** Tells who went to whom: "misión de dos especialistas hondureños a Puerto Madryn". */
final class Travellers {
  private static final int FARTHEST = 60;
  private static final Pattern JOURNEY =
      Pattern.compile(
          "\\b(?:mision|visita|viaje|pasantia|estadia|estancia|gira|delegacion|comision) ");

  private final Vocabulary demonym;
  private final List<String> countries;

  /**
   * Knows the peoples of this pack.
   *
   * @param countries who cooperates: ISO 3166-1 alpha-2
   */
  Travellers(RulePack pack, List<String> countries) {
    this.demonym = pack.vocabulary("demonym");
    this.countries = countries;
  }

  /** The host of two countries where folded words say who of them travelled. */
  Optional<String> host(String words) {
    Matcher journey = JOURNEY.matcher(words);
    while (countries.size() == 2 && journey.find()) {
      Optional<String> home = people(words, journey.end());
      if (home.filter(countries::contains).isPresent()) {
        return countries.stream().filter(country -> !home.get().equals(country)).findFirst();
      }
    }
    return Optional.empty();
  }

  /** The country of the first people named in the same clause. */
  private Optional<String> people(String words, int begin) {
    int limit = Math.min(words.length(), begin + FARTHEST);
    for (int at = begin; at < limit && ".;:,(".indexOf(words.charAt(at)) < 0; at++) {
      boolean starts = words.charAt(at - 1) == ' ';
      int end = starts ? demonym.endOfTermAt(words, at) : -1;
      if (end > 0) {
        return demonym.valueOf(words.substring(at, end));
      }
    }
    return Optional.empty();
  }
}
