package legajo.pipeline.extract.parties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.model.Party;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.RoleStatement;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.Span;

/**
 * A paragraph that leads to a list of parties: "Pidieron cuatro:", "Instituciones beneficiarias:".
 *
 * @param role of the parties that the items name
 * @param words those that give it
 * @param rule id of the rule that found them
 */
record ListLead(Party.Role role, Span words, String rule) {
  private static final int REACH = 40;
  private static final List<String> SUBJECTS = List.of("beside", "before", "after");

  /** What a stretch leads to, from the words in it that tell of roles, in text order. */
  static Optional<ListLead> of(
      CuedText cued, Span stretch, List<RuleMatch> cues, List<PartyMention> mentions) {
    int end = WordScan.skipSpacesBack(cued.text(), stretch.end(), stretch.begin());
    if (cues.isEmpty() || end == stretch.begin() || cued.text().charAt(end - 1) != ':') {
      return Optional.empty();
    }
    RuleMatch last = cues.get(cues.size() - 1);
    boolean near = end - last.span().end() <= REACH;
    boolean named = mentions.stream().anyMatch(m -> m.span().begin() >= last.span().end());
    return near && !named
        ? SUBJECTS.stream()
            .flatMap(key -> last.given(key).stream())
            .findFirst()
            .map(role -> Party.Role.valueOf(role.toUpperCase(Locale.ROOT)))
            .map(role -> new ListLead(role, last.span(), last.rule().id()))
        : Optional.empty();
  }

  /** What it says of the party that an item names first. */
  RoleStatement of(PartyMention mention) {
    return new RoleStatement(mention, role, RoleStatements.STRONG, words, rule);
  }
}
