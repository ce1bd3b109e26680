package legajo.pipeline.extract.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import legajo.model.Party;
import legajo.model.SectionKind;
import legajo.pipeline.document.HeaderFindings;
import legajo.pipeline.document.HeaderFindings.TextPart;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.PartyFindings;
import legajo.pipeline.document.PartyMention;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.document.RoleStatement;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Finds the bodies that a report mentions and what it says they do: who asked for the cooperation,
 * who shares its experience, who coordinates.
 */
public final class PartyExtractor {
  private static final String HEADING_RULE = "party.heading";
  private static final String PRODUCT_RULE = "party.product";

  private final PartyMentions mentions;
  private final RoleStatements statements;
  private final RoleLabels labels;
  private final AcronymScan acronyms;
  private final RoleHints hints;

  /** An extractor by the rules of this pack and the built-in table of words beside parties. */
  public PartyExtractor(RulePack pack) {
    this(pack, RoleWords.builtIn()::logOdds);
  }

  /**
   * An extractor by another table of words.
   *
   * @param words the log-odds of a word beside a party; empty where it tells nothing
   */
  public PartyExtractor(RulePack pack, Function<String, Optional<Double>> words) {
    this.hints = new RoleHints(words);
    this.mentions = new PartyMentions(pack);
    this.statements = new RoleStatements(pack);
    this.labels = new RoleLabels(pack);
    this.acronyms = new AcronymScan(pack);
  }

  /**
   * What the report says of its parties.
   *
   * @param header what it says of the cooperation as a whole
   */
  public PartyFindings extract(Outline outline, HeaderFindings header) {
    CuedText cued = outline.cued();
    List<Zones.Zone> zones = Zones.of(outline);
    List<PartyMention> everywhere = mentions.find(cued, zones);
    List<PartyMention> found = everywhere.stream().filter(PartyExtractor::isFound).toList();
    Optional<Span> product = header.objectives().product().map(TextPart::span);
    Set<Span> items = blocks(outline, Outline.Block.Kind.LIST_ITEM);
    Set<Span> rows = blocks(outline, Outline.Block.Kind.TABLE_ROW);
    LabelContext context = new LabelContext(labels, cued);
    Optional<PartyMention> author = Authors.of(cued, found);
    List<RoleStatement> said = new ArrayList<>();
    Optional<ListLead> lead = Optional.empty();
    int next = 0;
    for (Zones.Zone zone : zones) {
      List<PartyMention> inZone = new ArrayList<>();
      while (next < found.size() && found.get(next).span().begin() < zone.span().end()) {
        inZone.add(found.get(next++));
      }
      boolean item = items.contains(zone.span());
      if (item && !inZone.isEmpty()) {
        lead.map(l -> l.of(inZone.get(0))).ifPresent(said::add);
      }
      lead = item ? lead : lead(cued, zone, inZone);
      List<RoleStatement> labelled =
          tellsRoles(zone) ? context.read(zone, rows.contains(zone.span()), inZone) : List.of();
      if (inZone.isEmpty() && !(tellsRoles(zone) && author.isPresent())) {
        continue;
      }
      if (zone.place() == Place.HEADING) {
        readHeading(zone, inZone, said);
      } else if (tellsRoles(zone)) {
        said.addAll(told(cued, zone, inZone, labelled, author));
      }
      product.ifPresent(span -> readProduct(span, inZone, said));
    }
    if (said.stream().noneMatch(statement -> statement.weight() >= RoleStatements.MIDDLE)) {
      said.addAll(toldElsewhere(cued, zones, everywhere));
    }
    said.addAll(Neighbours.of(cued, found, said));
    return new PartyFindings(
        found,
        said,
        hints.find(cued.folded(), zones, everywhere),
        acronyms.find(cued),
        header.programme());
  }

  /** Outside the parts that tell of parties, countries and bare acronyms may be any. */
  private static boolean isFound(PartyMention mention) {
    boolean bare = mention.name().isEmpty() && mention.country().isEmpty();
    return mention.place() != Place.ELSEWHERE
        || mention.kind() != PartyMention.Kind.COUNTRY && !bare;
  }

  /**
   * What the rest of the report says, where its first parts leave open who asked: the meetings tell
   * who visited whom and who explained.
   */
  private List<RoleStatement> toldElsewhere(
      CuedText cued, List<Zones.Zone> zones, List<PartyMention> found) {
    List<Zones.Zone> rest =
        zones.stream()
            .filter(zone -> zone.place() == Place.ELSEWHERE)
            .map(z -> new Zones.Zone(Place.METHODOLOGY, z.span(), z.heading(), z.country()))
            .toList();
    List<RoleStatement> said = new ArrayList<>();
    for (Zones.Zone zone : rest) {
      List<PartyMention> inZone =
          found.stream().filter(mention -> zone.span().contains(mention.span())).toList();
      said.addAll(told(cued, zone, inZone, List.of(), Optional.empty()));
    }
    return said;
  }

  /** What labels say, and what sentences say besides. */
  private List<RoleStatement> told(
      CuedText cued,
      Zones.Zone zone,
      List<PartyMention> mentions,
      List<RoleStatement> labelled,
      Optional<PartyMention> author) {
    List<RoleStatement> told = new ArrayList<>(labelled);
    List<PartyMention> all = Ordinals.added(cued, zone, mentions);
    told.addAll(labels.find(cued, zone.span(), mentions));
    Set<Span> words = told.stream().map(RoleStatement::words).collect(Collectors.toSet());
    told.addAll(Directions.find(cued, zone.span(), mentions));
    statements.find(cued, zone, all, author).stream()
        .filter(statement -> words.stream().noneMatch(label -> overlap(label, statement.words())))
        .forEach(told::add);
    return told;
  }

  private static boolean overlap(Span a, Span b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  private static boolean tellsRoles(Zones.Zone zone) {
    return zone.place() != Place.ELSEWHERE
        && zone.place() != Place.PARTICIPANTS
        && zone.place() != Place.HEADING;
  }

  private Optional<ListLead> lead(CuedText cued, Zones.Zone zone, List<PartyMention> mentions) {
    return tellsRoles(zone)
        ? ListLead.of(cued, zone.span(), statements.cues(cued, zone.span()), mentions)
        : Optional.empty();
  }

  private static Set<Span> blocks(Outline outline, Outline.Block.Kind kind) {
    return outline.allSections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(block -> block.kind() == kind)
        .map(Outline.Block::span)
        .collect(Collectors.toSet());
  }

  /** Next steps are those of the ministry that asked; comments those of the one that shares. */
  private static void readHeading(
      Zones.Zone zone, List<PartyMention> mentions, List<RoleStatement> said) {
    boolean steps = zone.heading().equals(Optional.of(SectionKind.NEXT_STEPS));
    Party.Role role = steps ? Party.Role.BENEFICIARY : Party.Role.PROVIDER;
    for (PartyMention mention : mentions) {
      said.add(new RoleStatement(mention, role, RoleStatements.MIDDLE, zone.span(), HEADING_RULE));
    }
  }

  /** The product is made by the ministry that asked: the first that its text names. */
  private static void readProduct(
      Span product, List<PartyMention> mentions, List<RoleStatement> said) {
    for (PartyMention mention : mentions) {
      if (product.contains(mention.span())) {
        said.add(
            new RoleStatement(
                mention,
                Party.Role.BENEFICIARY,
                RoleStatements.WEAK,
                mention.span(),
                PRODUCT_RULE));
        return;
      }
    }
  }
}
