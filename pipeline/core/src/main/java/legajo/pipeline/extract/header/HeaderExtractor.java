package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.HeaderFindings;
import legajo.pipeline.document.HeaderFindings.TextPart;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Node;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.extract.text.NameCase;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.RuleSet;

/**
 * Finds what a report says of the cooperation as a whole: title, programme, call, modality, state
 * of the text, own page, objectives and product.
 */
public final class HeaderExtractor {
  private final RuleSet rules;
  private final RuleSet modalities;
  private final ProgrammeExtractor programmes;
  private final CallExtractor calls;
  private final ModalityExtractor modality;
  private final VersionExtractor versions;
  private final WebsiteExtractor websites;
  private final ObjectivesExtractor objectives;

  public HeaderExtractor(RulePack pack) {
    this.rules = pack.rules("header");
    this.modalities = pack.rules("modality");
    this.programmes = new ProgrammeExtractor(pack);
    this.calls = new CallExtractor(pack);
    this.modality = new ModalityExtractor(pack);
    this.versions = new VersionExtractor(pack);
    this.websites = new WebsiteExtractor(pack);
    this.objectives = new ObjectivesExtractor(pack);
  }

  /** What the report says of the cooperation. */
  public HeaderFindings extract(Outline outline) {
    CuedText cued = outline.cued();
    List<Zones.Zone> zones = Zones.of(outline);
    List<RuleMatch> found = firstPages(rules, cued, zones);
    return new HeaderFindings(
        title(outline),
        programmes.find(cued),
        calls.find(cued, zones, found),
        modality.find(
            cued,
            found,
            () -> firstPages(modalities, cued, zones),
            () -> elsewhere(rules, cued, zones)),
        versions.find(outline, zones),
        websites.find(outline, zones),
        objectives.extract(outline));
  }

  /** What the rules find in the parts that introduce the cooperation; its method comes last. */
  private static List<RuleMatch> firstPages(RuleSet rules, CuedText cued, List<Zones.Zone> zones) {
    List<RuleMatch> found = new ArrayList<>();
    List<RuleMatch> method = new ArrayList<>();
    int next = 0;
    while (next < zones.size()) {
      Place place = zones.get(next).place();
      int last = next;
      while (last + 1 < zones.size() && zones.get(last + 1).place() == place) {
        last++;
      }
      if (place.introduces() || place == Place.METHODOLOGY) {
        (place == Place.METHODOLOGY ? method : found)
            .addAll(rules.find(cued, zones.get(next).span().begin(), zones.get(last).span().end()));
      }
      next = last + 1;
    }
    found.addAll(method);
    return found;
  }

  /** What the rules find in the sections that tell of the meetings. */
  private static List<RuleMatch> elsewhere(RuleSet rules, CuedText cued, List<Zones.Zone> zones) {
    return zones.stream()
        .filter(zone -> zone.place() == Place.ELSEWHERE)
        .flatMap(zone -> rules.find(cued, zone.span().begin(), zone.span().end()).stream())
        .toList();
  }

  private static Optional<TextPart> title(Outline outline) {
    for (Node section : outline.sections()) {
      if (section.kind().equals(Optional.of(SectionKind.TITLE_PAGE))
          && section.heading().length() > 0) {
        return Optional.of(
            new TextPart(
                NameCase.oneLine(outline.words(section.heading())),
                section.heading(),
                section.rule()));
      }
    }
    return Optional.empty();
  }
}
