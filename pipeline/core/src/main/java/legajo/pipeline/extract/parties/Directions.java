package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Party;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.RoleStatement;
import legajo.rules.CuedText;
import legajo.rules.Span;

/** Signs and words for the way that knowledge goes: "A → B", "de A hacia B". */
final class Directions {
  private static final String RULE = "party.transfer";
  private static final int LONGEST = 60;
  private static final int REACH_OF_TRAVEL = 80;

  private Directions() {}

  /** What stands between neighbouring mentions of a stretch. */
  static List<RoleStatement> find(CuedText cued, Span stretch, List<PartyMention> mentions) {
    List<RoleStatement> found = new ArrayList<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      PartyMention a = mentions.get(i);
      PartyMention b = mentions.get(i + 1);
      Span between = new Span(a.span().end(), Math.max(a.span().end(), b.span().begin()));
      if (between.length() == 0 || between.length() > LONGEST || a.sharesCountryWith(b)) {
        continue;
      }
      int way = way(cued, stretch, a, between);
      if (way != 0) {
        say(way > 0 ? a : b, Party.Role.PROVIDER, between, found);
        say(way > 0 ? b : a, Party.Role.BENEFICIARY, between, found);
      }
    }
    return found;
  }

  private static void say(
      PartyMention mention, Party.Role role, Span words, List<RoleStatement> found) {
    found.add(new RoleStatement(mention, role, RoleStatements.STRONG, words, RULE));
  }

  /** 1 for from left to right, -1 for the other way, 0 for none. */
  private static int way(CuedText cued, Span stretch, PartyMention from, Span between) {
    Optional<Integer> arrow = arrow(between.of(cued.text()));
    if (arrow.isPresent()) {
      return arrow.get();
    }
    String words = between.of(cued.folded()).strip();
    boolean towards = words.matches("(?:\\([^)]*\\) ?)?,? ?(?:hacia|con destino a) ?(?:el|la)?");
    int begin = Math.max(stretch.begin(), from.span().begin() - REACH_OF_TRAVEL);
    String before = cued.folded().substring(begin, from.span().begin());
    boolean leaves = before.matches("(?s)(?:.*[^a-z])?(?:de|del|desde)(?: el| la)? ?");
    boolean travels = before.matches("(?s).*\\b(?:viaj|vuel|vol[oa]|traslad|desplaz|part).*");
    return towards && leaves && !travels ? 1 : 0;
  }

  private static Optional<Integer> arrow(String between) {
    int way = 0;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c == '→' || c == '⇒' || c == '➔' || c == '>') {
        way = 1;
      } else if (c == '←' || c == '⇐' || c == '<') {
        way = -1;
      } else if ("-–—= ".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    return way == 0 ? Optional.empty() : Optional.of(way);
  }
}
