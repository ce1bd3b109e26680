package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import legajo.model.Party;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.RoleStatement;
import legajo.rules.CuedText;

/**
 * Parties of which nothing is said and that stand in one list with others: "Honduras y El Salvador"
 * are on one side if one of them is.
 */
final class Neighbours {
  private static final String RULE = "party.neighbours";

  /** What stands between items of a list; its last joint is "y". */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:[^a-z]{0,3}\\([^)]*\\))?,? ?(y |e )?(?:(?:de|del|por|a|al|para) )?(?:el |la |los |las )?");

  private Neighbours() {}

  /** What follows for them from what is said of their neighbours. */
  static List<RoleStatement> of(
      CuedText cued, List<PartyMention> mentions, List<RoleStatement> said) {
    Map<String, Integer> balances = new HashMap<>();
    for (RoleStatement statement : said) {
      int weight =
          statement.role() == Party.Role.BENEFICIARY ? statement.weight() : -statement.weight();
      statement.mention().country().ifPresent(c -> balances.merge(c.value(), weight, Integer::sum));
    }
    List<RoleStatement> found = new ArrayList<>();
    Set<String> all = countriesAtFirst(mentions);
    for (int i = 0; i < mentions.size(); ) {
      List<PartyMention> list = list(cued, mentions, i);
      boolean some = list.stream().map(Neighbours::code).distinct().count() < all.size();
      if (some && list.size() > 1 && list.get(0).place() != PartyMention.Place.PARTICIPANTS) {
        add(list, balances, found);
      }
      i += Math.max(1, list.size());
    }
    return found;
  }

  /** A list of all who cooperate tells nothing: "entre A, B y C". */
  private static Set<String> countriesAtFirst(List<PartyMention> mentions) {
    Set<String> countries = new HashSet<>();
    for (PartyMention mention : mentions) {
      if (mention.place().introduces() && mention.isBody() && mention.country().isPresent()) {
        countries.add(country(mention));
      }
    }
    return countries;
  }

  private static String code(PartyMention mention) {
    return mention.country().isPresent() ? country(mention) : "";
  }

  private static List<PartyMention> list(CuedText cued, List<PartyMention> mentions, int first) {
    List<PartyMention> list = new ArrayList<>(List.of(mentions.get(first)));
    for (int i = first; i + 1 < mentions.size(); i++) {
      PartyMention a = mentions.get(i);
      PartyMention b = mentions.get(i + 1);
      int begin = a.span().end();
      int end = b.span().begin();
      boolean joined =
          begin < end
              && !a.sharesCountryWith(b)
              && a.country().isPresent()
              && b.country().isPresent()
              && a.country().get().stated() == b.country().get().stated()
              && JOINT
                  .matcher(cued.folded().substring(begin, end).replace('\n', ' ').stripLeading())
                  .matches();
      if (!joined) {
        break;
      }
      list.add(b);
    }
    return list;
  }

  private static void add(
      List<PartyMention> list, Map<String, Integer> balances, List<RoleStatement> found) {
    Set<Integer> sides = new HashSet<>();
    for (PartyMention mention : list) {
      sides.add(Integer.signum(balances.getOrDefault(country(mention), 0)));
    }
    boolean open = sides.remove(0);
    if (!open || sides.size() != 1) {
      return;
    }
    Party.Role role = sides.contains(1) ? Party.Role.BENEFICIARY : Party.Role.PROVIDER;
    for (PartyMention mention : list) {
      if (balances.getOrDefault(country(mention), 0) == 0) {
        found.add(new RoleStatement(mention, role, RoleStatements.WEAK, mention.span(), RULE));
      }
    }
  }

  private static String country(PartyMention mention) {
    return mention.country().orElseThrow().value();
  }
}
