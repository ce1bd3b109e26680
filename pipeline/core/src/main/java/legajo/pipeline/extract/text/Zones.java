package legajo.pipeline.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Node;
import legajo.pipeline.document.PartyMention.Place;
import legajo.rules.Span;

/** The stretches of a report in text order, each with what part of the report it is. */
public final class Zones {
  private Zones() {}

  /**
   * A heading or block.
   *
   * @param heading the kind of the main section that this is the heading of
   * @param country heading of a delegation that this stands under; empty where none
   */
  public record Zone(
      Place place, Span span, Optional<SectionKind> heading, Optional<Span> country) {}

  /** The zones in text order. */
  public static List<Zone> of(Outline outline) {
    boolean described =
        outline.sections().stream()
            .anyMatch(section -> section.kind().equals(Optional.of(SectionKind.DESCRIPTION)));
    List<Zone> zones = new ArrayList<>();
    boolean first = true;
    for (Node section : outline.sections()) {
      Place place = placeOf(section, first && !described);
      // Who takes part, told before all else, introduces the parties.
      place = first && place == Place.PARTICIPANTS ? Place.DESCRIPTION : place;
      first &= place == Place.TITLE;
      addSection(section, place, zones);
    }
    // A letterhead stands above the title that it belongs to.
    zones.sort(Comparator.comparingInt(zone -> zone.span().begin()));
    return zones;
  }

  private static Place placeOf(Node section, boolean standsForDescription) {
    if (section.kind().isEmpty()) {
      return section.heading().length() == 0 ? Place.TITLE : Place.ELSEWHERE;
    }
    return switch (section.kind().get()) {
      case TITLE_PAGE -> Place.TITLE;
      case DESCRIPTION -> Place.DESCRIPTION;
      case OBJECTIVES -> Place.OBJECTIVES;
      case METHODOLOGY -> Place.METHODOLOGY;
      case PARTICIPANTS -> Place.PARTICIPANTS;
      default -> standsForDescription ? Place.DESCRIPTION : Place.ELSEWHERE;
    };
  }

  private static void addSection(Node section, Place place, List<Zone> zones) {
    Optional<SectionKind> kind = section.kind();
    boolean tells =
        kind.equals(Optional.of(SectionKind.NEXT_STEPS))
            || kind.equals(Optional.of(SectionKind.COMMENTS));
    add(section.heading(), tells ? Place.HEADING : place, kind, Optional.empty(), zones);
    addBlocks(section, place, Optional.empty(), zones);
    for (Node child : section.sections()) {
      addDescendants(child, place, Optional.of(child.heading()), zones);
    }
  }

  private static void addDescendants(
      Node node, Place place, Optional<Span> country, List<Zone> zones) {
    add(node.heading(), place, Optional.empty(), country, zones);
    addBlocks(node, place, country, zones);
    node.sections().forEach(child -> addDescendants(child, place, country, zones));
  }

  private static void addBlocks(Node node, Place place, Optional<Span> country, List<Zone> zones) {
    node.blocks().forEach(block -> add(block.span(), place, Optional.empty(), country, zones));
  }

  private static void add(
      Span span,
      Place place,
      Optional<SectionKind> heading,
      Optional<Span> country,
      List<Zone> zones) {
    if (span.length() > 0) {
      zones.add(new Zone(place, span, heading, country));
    }
  }
}
