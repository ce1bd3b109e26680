package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.model.Party;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.RoleStatement;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;
import legajo.rules.Span;

/**
 * Finds what the report says that bodies do: joins the words of asking and sharing to the mentions
 * around them, clause by clause.
 */
final class RoleStatements {
  /** How much statements tell; the sums of a party's statements decide its role. */
  static final int STRONG = 6;

  static final int MIDDLE = 4;
  static final int WEAK = 2;

  private static final String ASKS = "party.asks";
  private static final int REACH_OF_OBJECT = 24;
  private static final int REACH_OF_VERB = 140;
  private static final int REACH_OF_NOUN = 90;
  private static final int REACH_OF_APPOSITION = 24;

  private final RuleSet rules;
  private final ClauseWords words;

  RoleStatements(RulePack pack) {
    this.rules = pack.rules("parties");
    this.words = ClauseWords.of(pack);
  }

  /**
   * The statements of one heading or block.
   *
   * @param mentions those of the zone, in text order
   * @param author the body that speaks as "we"; empty where the report says of none that it wrote
   *     it
   */
  List<RoleStatement> find(
      CuedText cued, Zones.Zone zone, List<PartyMention> mentions, Optional<PartyMention> author) {
    List<RoleStatement> found = new ArrayList<>();
    if (mentions.isEmpty() && author.isEmpty()) {
      return found;
    }
    Span stretch = zone.span();
    List<RuleMatch> cues = cues(cued, stretch);
    for (int i = 0; i < cues.size(); i++) {
      int next = i + 1 < cues.size() ? cues.get(i + 1).span().begin() : stretch.end();
      RuleMatch cue = cues.get(i);
      if (author.isPresent() && isSaidByUs(cued.folded(), cue)) {
        saidByAuthor(author.get(), cue, found);
      } else if (!mentions.isEmpty()) {
        new Cue(words, cued, stretch, mentions, cue, next, found).attach();
      }
    }
    return zone.place() == PartyMention.Place.METHODOLOGY ? weakened(found) : found;
  }

  /** "solicitamos", "nos postulamos", "decidimos pedir" */
  private static boolean isSaidByUs(String folded, RuleMatch cue) {
    return cue.given("before").isPresent()
        && cue.span().of(folded).matches("(?:nos )?[a-z]+mos\\b.*");
  }

  private static void saidByAuthor(PartyMention author, RuleMatch cue, List<RoleStatement> found) {
    Party.Role role =
        Party.Role.valueOf(cue.given("before").orElseThrow().toUpperCase(Locale.ROOT));
    found.add(new RoleStatement(author, role, STRONG, cue.span(), cue.rule().id()));
  }

  /**
   * What they asked for and offered while they worked tells less than what they asked for first.
   */
  private static List<RoleStatement> weakened(List<RoleStatement> statements) {
    return statements.stream()
        .map(s -> new RoleStatement(s.mention(), s.role(), s.weight() / 2, s.words(), s.rule()))
        .toList();
  }

  /** The words of a stretch that tell of roles, in text order. */
  List<RuleMatch> cues(CuedText cued, Span stretch) {
    return withoutObjects(cued.folded(), rules.find(cued, stretch.begin(), stretch.end()));
  }

  /** In "pidió asistencia técnica a …" the noun is what the verb asks for and no cue of its own. */
  private static List<RuleMatch> withoutObjects(String folded, List<RuleMatch> cues) {
    List<RuleMatch> kept = new ArrayList<>();
    for (RuleMatch cue : cues) {
      boolean object =
          !kept.isEmpty()
              && kept.get(kept.size() - 1).rule().id().equals(ASKS)
              && cue.given("before").isEmpty()
              && cue.given("to").equals(Optional.of("beneficiary"))
              && cue.span().begin() - kept.get(kept.size() - 1).span().end() <= REACH_OF_OBJECT;
      if (!object && !isSharedThing(folded, kept, cue)) {
        kept.add(cue);
      }
    }
    return kept;
  }

  /** "compartió su experiencia": what is shared is no cue besides the verb. */
  private static boolean isSharedThing(String folded, List<RuleMatch> kept, RuleMatch cue) {
    if (kept.isEmpty() || !cue.given("after").equals(Optional.of("provider"))) {
      return false;
    }
    RuleMatch verb = kept.get(kept.size() - 1);
    int end = verb.span().end();
    return verb.given("before").equals(Optional.of("provider"))
        && cue.span().begin() > end
        && folded
            .substring(end, cue.span().begin())
            .matches(" (?:su|sus|la|las|el|los)(?: [a-z]+)? ");
  }

  /** One cue with the mentions around it. */
  private static final class Cue {
    private final Clause clause;
    private final List<PartyMention> mentions;
    private final RuleMatch match;
    private final int nextCue;
    private final int weight;
    private final List<RoleStatement> found;

    Cue(
        ClauseWords words,
        CuedText cued,
        Span stretch,
        List<PartyMention> mentions,
        RuleMatch match,
        int nextCue,
        List<RoleStatement> found) {
      this.clause = new Clause(words, cued, stretch, match.span(), mentions);
      this.mentions = mentions;
      this.match = match;
      this.nextCue = nextCue;
      this.weight = match.given("weight").equals(Optional.of("weak")) ? WEAK : STRONG;
      this.found = found;
    }

    void attach() {
      Optional<Party.Role> beside = role("beside");
      if (beside.isPresent()) {
        attachBeside(beside.get());
        return;
      }
      role("next").ifPresent(this::attachNext);
      role("within").ifPresent(this::attachPlace);
      Optional<Party.Role> before = role("before");
      int subject = before.isPresent() ? attachSubject(before.get()) : -1;
      attachObjects(before.isPresent(), subject);
    }

    /** "…, como solicitante"; "País solicitante: …". */
    private void attachBeside(Party.Role role) {
      int end = match.span().end();
      int after = clause.firstFrom(end);
      if (clause.isLabel() && after >= 0) {
        stateItems(after, role, STRONG);
        return;
      }
      if (after >= 0 && (clause.leadsRightTo(after) || clause.isSaidOf(after))) {
        // "tuvo como beneficiario al Instituto"
        stateGroup(after, role, STRONG, end);
        return;
      }
      int before = clause.lastUpTo(match.span().begin());
      if (before >= 0
          && match.span().begin() - mentions.get(before).span().end() <= REACH_OF_APPOSITION) {
        if (match.words().endsWith("s")) {
          stateGroupBack(before, role);
        } else {
          state(mentions.get(before), role, STRONG);
        }
      } else if (before < 0 && after >= 0 && clause.isAppositionTo(after)) {
        stateGroup(after, role, STRONG, end);
      }
    }

    /** "cómo lo hace el Instituto": the party that follows, whatever leads to it. */
    private void attachNext(Party.Role role) {
      int after = clause.firstFrom(match.span().end());
      if (after >= 0
          && mentions.get(after).span().begin() - match.span().end() <= REACH_OF_APPOSITION) {
        stateGroup(after, role, weight, match.span().end());
      }
    }

    /** "En Cuba no existe": the party that the sentence begins with as a place. */
    private void attachPlace(Party.Role role) {
      int before = clause.lastUpTo(match.span().begin());
      if (before >= 0 && clause.lead(mentions.get(before)).equals("en")) {
        stateGroupBack(before, role);
      }
    }

    /** Who does what the verb says: the group before it, or after it in "que presentó el …". */
    private int attachSubject(Party.Role role) {
      int after = clause.firstFrom(match.span().end());
      int before = clause.lastSubject(match.span().begin());
      boolean beforeVerb = before >= 0 && clause.isDirectlyBefore(before);
      if (after >= 0 && !beforeVerb && clause.isDirectlyAfter(after)) {
        return stateGroup(after, role, weight, match.span().end());
      }
      if (clause.isLabel() && after >= 0) {
        return stateItems(after, role, weight);
      }
      int relative = clause.antecedent();
      if (relative >= 0) {
        return stateGroupBack(relative, role);
      }
      if (before >= 0) {
        return stateGroupBack(before, role);
      }
      boolean near =
          after >= 0
              && clause.lead(mentions.get(after)).isEmpty()
              && mentions.get(after).span().begin() - match.span().end() <= REACH_OF_NOUN;
      return near ? stateGroup(after, role, weight, match.span().end()) : -1;
    }

    private void attachObjects(boolean verb, int subject) {
      Optional<Party.Role> of = role("after");
      Optional<Party.Role> to = role("to");
      int reach = match.span().end() + (verb ? REACH_OF_VERB : REACH_OF_NOUN);
      boolean ofFound = false;
      boolean toFound = false;
      for (int i = clause.firstFrom(match.span().end()); i >= 0 && i < mentions.size(); i++) {
        PartyMention mention = mentions.get(i);
        if (mention.span().begin() > Math.min(reach, nextCue)
            || !clause.contains(mention)
            || !verb && clause.commaBetween(match.span().end(), mention.span().begin())) {
          return;
        }
        if (subject >= 0 && isSame(mentions.get(subject), mention)) {
          continue;
        }
        String lead = clause.lead(mention);
        boolean leadsTo =
            lead.equals("a")
                || lead.equals("al")
                || lead.equals("to")
                || lead.equals("hacia")
                || lead.equals("para")
                || (verb ? lead.equals("con") || lead.equals("with") : ofFound && lead.equals("en"))
                || verb && clause.isDirectlyAfter(i);
        if (leadsTo && to.isPresent() && !toFound) {
          toFound = true;
          i = stateGroup(i, to.get(), verb ? MIDDLE : weight, match.span().end());
        } else if (of.isPresent() && !ofFound && !toFound && clause.isOf(lead, mention)) {
          ofFound = true;
          i = stateGroup(i, of.get(), verb ? MIDDLE : weight, match.span().end());
        } else {
          return;
        }
      }
    }

    /** Gives a role to a mention and to those joined to it by "y" or commas; the last of them. */
    private int stateGroup(int first, Party.Role role, int weight, int from) {
      int last = first;
      state(mentions.get(first), role, weight);
      while (clause.areJoined(last)) {
        state(mentions.get(++last), role, weight);
      }
      return last;
    }

    /** Gives a role to all that a label leads to: "Solicitantes: A de Cuba; B de Haití". */
    private int stateItems(int first, Party.Role role, int weight) {
      int last = stateGroup(first, role, weight, match.span().end());
      while (last + 1 < mentions.size()
          && mentions.get(last + 1).span().begin() < nextCue
          && clause.areItems(last)) {
        state(mentions.get(++last), role, weight);
      }
      return last;
    }

    private int stateGroupBack(int last, Party.Role role) {
      int first = last;
      while (first > 0 && clause.areJoined(first - 1)) {
        first--;
      }
      for (int i = first; i <= last; i++) {
        state(mentions.get(i), role, weight);
      }
      return last;
    }

    private void state(PartyMention mention, Party.Role role, int weight) {
      found.add(new RoleStatement(mention, role, weight, match.span(), match.rule().id()));
    }

    private Optional<Party.Role> role(String key) {
      return match.given(key).map(value -> Party.Role.valueOf(value.toUpperCase(Locale.ROOT)));
    }

    private static boolean isSame(PartyMention a, PartyMention b) {
      return a.sharesCountryWith(b)
          || a.acronym().isPresent()
              && b.acronym().map(n -> n.value()).equals(a.acronym().map(n -> n.value()));
    }
  }
}
