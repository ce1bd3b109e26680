package legajo.pipeline.assemble.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import legajo.model.Party;
import legajo.pipeline.document.Naming;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Kind;
import legajo.pipeline.document.RoleHint;
import legajo.pipeline.document.RoleStatement;

/** All that a report says of the body of one country. */
final class PartyCandidate {
  /** What words weigh, at least, that leave little doubt. */
  static final int TELLING = 4;

  /**
   * How much of a statement's weight a unit of log-odds makes, and the log-odds where both roles
   * are as likely: what read the roles best of reports that neither rules nor words were made from.
   */
  private static final double WEIGHT_OF_HINTS = 8;

  private static final double EVEN = 0.1;

  private static final Set<String> MINISTRIES = Set.of("ministerio", "ministry", "secretaria");

  private final String country;
  private final List<PartyMention> mentions = new ArrayList<>();
  private final List<RoleStatement> statements = new ArrayList<>();
  private final Map<String, RoleHint> hints = new LinkedHashMap<>();

  /**
   * A candidate.
   *
   * @param country ISO 3166-1 alpha-2; empty for bodies of a report that names no country
   */
  PartyCandidate(String country) {
    this.country = country;
  }

  String country() {
    return country;
  }

  void add(PartyMention mention) {
    mentions.add(mention);
  }

  void add(RoleStatement statement) {
    statements.add(statement);
  }

  /** A word tells its part once, however often it stands beside the body. */
  void add(RoleHint hint) {
    hints.putIfAbsent(hint.context(), hint);
  }

  Collection<RoleHint> hints() {
    return hints.values();
  }

  List<PartyMention> mentions() {
    return mentions;
  }

  List<RoleStatement> statements() {
    return statements;
  }

  /** Whether a ministry, or a body by its acronym, is mentioned where parties are introduced. */
  boolean isIntroduced() {
    return mentions.stream()
        .anyMatch(
            mention ->
                mention.place().introduces()
                    && (mention.kind() == Kind.MINISTRY || mention.kind() == Kind.ACRONYM));
  }

  /** Whether a body of any kind has its name where parties are introduced. */
  boolean isNamedAtFirst() {
    return mentions.stream()
        .anyMatch(mention -> mention.place().introduces() && mention.name().isPresent());
  }

  /** Whether a body of any kind is said to ask or to share. */
  boolean acts() {
    return statements.stream().anyMatch(statement -> statement.mention().isBody());
  }

  /** Whether words that leave little doubt say what it does. */
  boolean isToldOf() {
    return statements.stream().anyMatch(statement -> statement.weight() >= TELLING);
  }

  boolean isInTitle() {
    return mentions.stream()
        .anyMatch(
            mention ->
                mention.place() == PartyMention.Place.TITLE
                    && mention.country().map(Naming::stated).orElse(false));
  }

  boolean hasName() {
    return mentions.stream().anyMatch(mention -> mention.name().isPresent());
  }

  /** How much more the statements speak for the one that asked than for the one that shares. */
  int balance() {
    return statements.stream().mapToInt(PartyCandidate::signed).sum();
  }

  /**
   * What statements and the words around all mentions speak for together, as {@link #balance()}
   * does; 0 where nothing tells.
   */
  double tendency() {
    return hints.isEmpty()
        ? balance()
        : balance()
            + WEIGHT_OF_HINTS
                * (hints.values().stream().mapToDouble(RoleHint::logOdds).sum() - EVEN);
  }

  /** What a statement weighs: above zero for the one that asked, below for the one that shares. */
  static int signed(RoleStatement statement) {
    boolean asked = statement.role() == Party.Role.BENEFICIARY;
    return asked ? statement.weight() : -statement.weight();
  }

  int begin() {
    return mentions.stream()
        .filter(mention -> mention.place().introduces())
        .findFirst()
        .or(() -> mentions.stream().findFirst())
        .map(mention -> mention.span().begin())
        .orElse(Integer.MAX_VALUE);
  }

  /** The mention with the name that the record gives: the fullest of the body that cooperates. */
  Optional<PartyMention> named() {
    Optional<PartyMention> base = base();
    if (base.isEmpty()) {
      return base;
    }
    NameKey key = key(base.get());
    PartyMention best = base.get();
    for (PartyMention mention : mentions) {
      boolean whole = base.get().acronym().isPresent() && !mention.place().introduces();
      if (whole || mention.name().isEmpty() || !key(mention).isCompatibleWith(key)) {
        continue;
      }
      int longer = key(mention).words().size() - key(best).words().size();
      boolean plainer = longer == 0 && isStated(mention) && !isStated(best);
      best = longer > 0 || plainer ? mention : best;
    }
    return Optional.of(best);
  }

  /**
   * The name to start from: one that the report writes as it stands, in its first parts if it can
   * be. "Los Ministerios de Trabajo de A y B" and titles in capitals come last, for such names may
   * be short for another ("Secretaría del Trabajo").
   */
  private Optional<PartyMention> base() {
    Optional<PartyMention> loose = first(mention -> mention.kind() == Kind.MINISTRY);
    return first(m -> isMinistry(m) && m.place().introduces() && isStated(m))
        .or(() -> first(m -> m.kind() == Kind.MINISTRY && m.place().introduces() && isStated(m)))
        .or(() -> first(m -> m.kind() == Kind.MINISTRY && isStated(m) && isLike(m, loose)))
        .or(() -> loose)
        .or(() -> first(m -> m.place().introduces()))
        .or(() -> first(m -> true));
  }

  /**
   * A ministry and none of its departments, which have its name's words: "Dirección del Trabajo".
   */
  private static boolean isMinistry(PartyMention mention) {
    return mention.kind() == Kind.MINISTRY
        && !key(mention).words().isEmpty()
        && MINISTRIES.contains(key(mention).words().get(0));
  }

  private Optional<PartyMention> first(Predicate<PartyMention> wanted) {
    return mentions.stream()
        .filter(mention -> mention.name().isPresent())
        .filter(wanted)
        .findFirst();
  }

  /** Whether two names have a word in common besides the noun. */
  private static boolean isLike(PartyMention mention, Optional<PartyMention> other) {
    List<String> words = other.map(o -> key(o).words()).orElse(List.of());
    return words.size() < 2
        || key(mention).words().stream().anyMatch(words.subList(1, words.size())::contains);
  }

  private static boolean isStated(PartyMention mention) {
    return mention.name().map(Naming::stated).orElse(false);
  }

  private static NameKey key(PartyMention mention) {
    return NameKey.of(mention.name().map(Naming::value).orElse(""));
  }

  /**
   * The mention with the acronym: where the report defines it, else the one used most that fits.
   */
  Optional<PartyMention> abbreviated(Optional<PartyMention> named) {
    Optional<NameKey> key = named.map(PartyCandidate::key);
    Optional<PartyMention> defined =
        mentions.stream()
            .filter(mention -> mention.acronym().isPresent() && mention.name().isPresent())
            .filter(mention -> key.map(k -> k.isCompatibleWith(key(mention))).orElse(true))
            .findFirst();
    return defined.or(() -> mostUsed(named.flatMap(PartyMention::name).map(Naming::value)));
  }

  private Optional<PartyMention> mostUsed(Optional<String> name) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    Map<String, PartyMention> first = new LinkedHashMap<>();
    for (PartyMention mention : mentions) {
      String acronym = mention.acronym().map(Naming::value).orElse("");
      if (!acronym.isEmpty() && name.map(n -> AcronymFit.fits(acronym, n)).orElse(true)) {
        uses.merge(acronym, 1, Integer::sum);
        first.putIfAbsent(acronym, mention);
      }
    }
    return uses.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> first.get(most.getKey()));
  }
}
