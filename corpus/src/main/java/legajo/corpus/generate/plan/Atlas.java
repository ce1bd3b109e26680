package legajo.corpus.generate.plan;

import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.generate.lists.WordLists;
import legajo.corpus.generate.lists.WordLists.Entry;

/** The countries of the Americas, their ministries of labour and the bodies beside them. */
public final class Atlas {
  private static final ULocale SPANISH = new ULocale("es");

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, List<Ministry>> ministries = new LinkedHashMap<>();
  private final Map<String, List<Body>> bodies = new LinkedHashMap<>();

  private Atlas(WordLists lists) {
    lists.entries("countries").forEach(this::addCountry);
    lists.entries("ministries").forEach(this::addMinistry);
    lists.entries("bodies").forEach(this::addBody);
  }

  /** The atlas that stands beside the program. */
  public static Atlas builtIn() {
    return new Atlas(WordLists.read("countries.txt"));
  }

  /** All countries. */
  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  /** The names under which a country's ministry has been known. */
  List<Ministry> ministries(Country country) {
    return ministries.getOrDefault(country.code(), List.of());
  }

  /** Other public bodies of a country. */
  List<Body> bodies(Country country) {
    return bodies.getOrDefault(country.code(), List.of());
  }

  private void addCountry(Entry entry) {
    List<String> columns = entry.columns(7);
    String code = columns.get(0);
    String name = new ULocale("und", code).getDisplayCountry(SPANISH);
    countries.put(
        code,
        new Country(
            code,
            name,
            columns.get(1),
            columns.get(2),
            columns.get(3),
            unlessDash(columns.get(4)),
            ZoneId.of(columns.get(5)),
            columns.get(6)));
  }

  private void addMinistry(Entry entry) {
    List<String> columns = entry.columns(3);
    Country country = country(entry, columns.get(0));
    ministries
        .computeIfAbsent(country.code(), code -> new ArrayList<>())
        .add(new Ministry(country, columns.get(1), unlessDash(columns.get(2))));
  }

  private void addBody(Entry entry) {
    List<String> columns = entry.columns(3);
    bodies
        .computeIfAbsent(country(entry, columns.get(0)).code(), code -> new ArrayList<>())
        .add(new Body(columns.get(1), unlessDash(columns.get(2))));
  }

  private Country country(Entry entry, String code) {
    Country country = countries.get(code);
    if (country == null) {
      throw entry.mistake("no such country");
    }
    return country;
  }

  private static Optional<String> unlessDash(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(column);
  }
}
