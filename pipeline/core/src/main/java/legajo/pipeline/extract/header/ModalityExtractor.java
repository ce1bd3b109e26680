package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import legajo.model.Modality;
import legajo.pipeline.document.HeaderFindings.ModalityFinding;
import legajo.pipeline.document.Words;
import legajo.rules.RuleMatch;

/** Decides how the parties met from the strongest words that say so. */
final class ModalityExtractor {
  private static final String STATED = "header.modality";
  private static final String OF_MEETINGS = "modality.of-meetings";
  private static final Set<String> FOLLOWED_FROM = Set.of("modality.visit", "modality.online");

  private ModalityExtractor() {}

  /**
   * The modality.
   *
   * @param found what the rules of the header found
   * @param others what weaker rules find; they are asked where the header doesn't say it
   */
  static Optional<ModalityFinding> find(List<RuleMatch> found, Supplier<List<RuleMatch>> others) {
    return first(found, STATED, "label")
        .or(() -> first(found, STATED, "manner"))
        .or(() -> fromMeetings(others.get()));
  }

  private static Optional<ModalityFinding> fromMeetings(List<RuleMatch> found) {
    return all(found, Set.of(OF_MEETINGS), true).or(() -> all(found, FOLLOWED_FROM, false));
  }

  private static Optional<ModalityFinding> first(
      List<RuleMatch> found, String rule, String strength) {
    return found.stream()
        .filter(match -> match.rule().id().equals(rule))
        .filter(match -> match.given("strength").equals(Optional.of(strength)))
        .findFirst()
        .map(
            match ->
                new ModalityFinding(
                    modality(match), List.of(Words.stated(match.span(), rule)), true));
  }

  /** Meetings of both kinds make a hybrid cooperation. */
  private static Optional<ModalityFinding> all(
      List<RuleMatch> found, Set<String> rules, boolean stated) {
    Set<Modality> kinds = new LinkedHashSet<>();
    List<Words> words = new ArrayList<>();
    for (RuleMatch match : found) {
      String rule = match.rule().id();
      if (rules.contains(rule) && kinds.add(modality(match))) {
        words.add(stated ? Words.stated(match.span(), rule) : Words.inferred(match.span(), rule));
      }
    }
    return kinds.stream()
        .findFirst()
        .map(
            first ->
                new ModalityFinding(
                    kinds.size() > 1 ? Modality.HYBRID : first,
                    words,
                    stated && kinds.size() == 1));
  }

  private static Modality modality(RuleMatch match) {
    return switch (match.given("modality").orElse("")) {
      case "in-person" -> Modality.IN_PERSON;
      case "hybrid" -> Modality.HYBRID;
      default -> Modality.VIRTUAL;
    };
  }
}
