package legajo.pipeline.assemble.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyFindings;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Kind;
import legajo.pipeline.document.PartyMention.Place;
import legajo.rules.Folding;

/**
 * Tells the country of each mention: the one that its words give, else the one that the report
 * gives elsewhere with its acronym, else one of the countries that cooperate and are left without a
 * body, else the one that other words give with its name. Two ministries may have one name.
 */
final class Homes {
  private static final String NOWHERE = "";
  private static final int MOST_IN_ORDER = 3;

  private final Map<String, String> ofAcronym;
  private final Map<String, String> ofSpelling;
  private final Map<NameKey, String> ofName;
  private final Map<PartyMention, String> ofStray = new HashMap<>();
  private final Map<String, Integer> firstPlaces = new HashMap<>();

  Homes(PartyFindings findings) {
    this.ofAcronym = singleHomes(findings.mentions(), PartyMention::acronym, Naming::value);
    this.ofSpelling =
        singleHomes(findings.mentions(), PartyMention::name, name -> Folding.fold(name.value()));
    this.ofName =
        singleHomes(findings.mentions(), PartyMention::name, name -> NameKey.of(name.value()));
    findings.mentions().stream()
        .filter(m -> m.kind() == Kind.COUNTRY && m.place() != Place.TITLE)
        .forEach(m -> firstPlaces.putIfAbsent(told(m), m.span().begin()));
    settle(findings);
  }

  private int firstInText(String country) {
    return firstPlaces.getOrDefault(country, Integer.MAX_VALUE);
  }

  /** The country's code; empty where nothing tells it. */
  String of(PartyMention mention) {
    String told = told(mention);
    return told.isEmpty()
        ? ofStray.getOrDefault(mention, mention.name().map(this::ofName).orElse(NOWHERE))
        : told;
  }

  /** "de Trabajo" and "del Trabajo" may tell two ministries apart that have one name else. */
  private String ofName(Naming name) {
    String home = ofSpelling.getOrDefault(Folding.fold(name.value()), NOWHERE);
    return home.isEmpty() ? ofName.getOrDefault(keyOf(name), NOWHERE) : home;
  }

  private String told(PartyMention mention) {
    return mention
        .country()
        .map(Naming::value)
        .or(() -> mention.acronym().map(a -> ofAcronym.getOrDefault(a.value(), NOWHERE)))
        .orElse(NOWHERE);
  }

  private static NameKey keyOf(Naming name) {
    return NameKey.of(name.value());
  }

  /** Names that stand beside one country only. */
  private static <K> Map<K, String> singleHomes(
      List<PartyMention> mentions,
      java.util.function.Function<PartyMention, Optional<Naming>> part,
      java.util.function.Function<Naming, K> key) {
    Map<K, String> homes = new HashMap<>();
    Set<K> several = new HashSet<>();
    for (PartyMention mention : mentions) {
      Optional<Naming> named = part.apply(mention);
      if (named.isPresent() && mention.country().isPresent()) {
        K name = key.apply(named.get());
        String country = mention.country().get().value();
        String before = homes.putIfAbsent(name, country);
        if (before != null && !before.equals(country)) {
          several.add(name);
        }
      }
    }
    homes.keySet().removeAll(several);
    return homes;
  }

  /** Bodies without a country and countries without a body that stand on one side are one. */
  private void settle(PartyFindings findings) {
    Map<PartyMention, Integer> balances = balances(findings);
    List<StrayBody> strays = strays(findings.mentions());
    Map<String, Integer> countries = countriesWithoutBody(findings, balances);
    strays.removeIf(stray -> !stray.isIntroduced());
    for (int side : new int[] {1, -1}) {
      settleOnly(strays, countries, balances, s -> Integer.signum(s) * side);
    }
    settleOnly(strays, countries, balances, s -> 1);
    settlePairs(strays, countries, balances);
  }

  /**
   * Where as many bodies are left as countries, those are one that are on one side, told of either;
   * where nothing tells, they stand in one order, "respectivamente".
   */
  private void settlePairs(
      List<StrayBody> strays, Map<String, Integer> countries, Map<PartyMention, Integer> balances) {
    if (strays.size() != countries.size() || strays.size() > MOST_IN_ORDER) {
      return;
    }
    List<String> homes = new ArrayList<>(countries.keySet());
    homes.sort(Comparator.comparingInt(this::firstInText));
    boolean inOrder = true;
    if (strays.size() == 2) {
      int bodies = strays.get(0).balance(balances) - strays.get(1).balance(balances);
      int sides = countries.getOrDefault(homes.get(0), 0) - countries.getOrDefault(homes.get(1), 0);
      inOrder = bodies == 0 || sides == 0 || bodies > 0 == sides > 0;
    }
    for (int i = 0; i < homes.size(); i++) {
      String home = homes.get(inOrder ? i : homes.size() - 1 - i);
      strays.get(i).mentions().forEach(mention -> ofStray.put(mention, home));
    }
  }

  private static Map<PartyMention, Integer> balances(PartyFindings findings) {
    Map<PartyMention, Integer> balances = new HashMap<>();
    findings
        .statements()
        .forEach(s -> balances.merge(s.mention(), PartyCandidate.signed(s), Integer::sum));
    return balances;
  }

  /** Where one body and one country are left of those that a test holds for, they are one. */
  private void settleOnly(
      List<StrayBody> strays,
      Map<String, Integer> countries,
      Map<PartyMention, Integer> balances,
      ToIntFunction<Integer> test) {
    List<StrayBody> bodies =
        strays.stream().filter(s -> test.applyAsInt(s.balance(balances)) > 0).toList();
    List<String> homes =
        countries.entrySet().stream()
            .filter(entry -> test.applyAsInt(entry.getValue()) > 0)
            .map(Map.Entry::getKey)
            .toList();
    if (bodies.size() == 1 && homes.size() == 1) {
      bodies.get(0).mentions().forEach(mention -> ofStray.put(mention, homes.get(0)));
      strays.remove(bodies.get(0));
      countries.remove(homes.get(0));
    }
  }

  private List<StrayBody> strays(List<PartyMention> mentions) {
    List<StrayBody> strays = new ArrayList<>();
    for (PartyMention mention : mentions) {
      boolean ministry = mention.kind() == Kind.MINISTRY || mention.kind() == Kind.ACRONYM;
      if (ministry && told(mention).isEmpty()) {
        strays.stream()
            .filter(stray -> stray.mayBe(mention))
            .findFirst()
            .orElseGet(
                () -> {
                  StrayBody stray = new StrayBody(new ArrayList<>());
                  strays.add(stray);
                  return stray;
                })
            .mentions()
            .add(mention);
      }
    }
    return strays;
  }

  /** The countries of the title, or that are said to ask or to share, which have no body. */
  private Map<String, Integer> countriesWithoutBody(
      PartyFindings findings, Map<PartyMention, Integer> balances) {
    Map<String, Integer> countries = new LinkedHashMap<>();
    Set<String> withBody = new HashSet<>();
    for (PartyMention mention : findings.mentions()) {
      String country = told(mention);
      if (mention.kind() == Kind.COUNTRY) {
        int balance = balances.getOrDefault(mention, 0);
        boolean inTitle = mention.place() == Place.TITLE && mention.country().get().stated();
        if (inTitle || Math.abs(balance) >= PartyCandidate.TELLING) {
          countries.merge(country, balance, Integer::sum);
        }
      } else if (mention.name().isPresent()
          && mention.kind() == Kind.MINISTRY
          && mention.place().introduces()) {
        withBody.add(country);
      }
    }
    countries.keySet().removeAll(withBody);
    return countries;
  }

  /** Mentions of one body whose country none of them gives. */
  private record StrayBody(List<PartyMention> mentions) {
    boolean isIntroduced() {
      return mentions.stream()
          .anyMatch(
              m -> m.place().introduces() && m.kind() == Kind.MINISTRY && m.name().isPresent());
    }

    int balance(Map<PartyMention, Integer> balances) {
      return mentions.stream().mapToInt(m -> balances.getOrDefault(m, 0)).sum();
    }

    boolean mayBe(PartyMention other) {
      return mentions.stream().anyMatch(mention -> areOne(mention, other));
    }

    private static boolean areOne(PartyMention a, PartyMention b) {
      if (a.acronym().isPresent() && b.acronym().isPresent()) {
        return a.acronym().get().value().equals(b.acronym().get().value());
      }
      return a.name().isPresent()
          && b.name().isPresent()
          && keyOf(a.name().get()).isCompatibleWith(keyOf(b.name().get()));
    }
  }
}
