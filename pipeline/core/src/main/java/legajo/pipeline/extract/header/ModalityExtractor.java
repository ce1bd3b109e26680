package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import legajo.model.Modality;
import legajo.pipeline.document.HeaderFindings.ModalityFinding;
import legajo.pipeline.document.Words;
import legajo.pipeline.extract.text.Sentence;
import legajo.pipeline.extract.text.WordScan;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/** Decides how the parties met from the strongest words that say so. */
final class ModalityExtractor {
  private static final String STATED = "header.modality";
  private static final String OF_MEETINGS = "modality.of-meetings";
  private static final Set<String> WHOLLY =
      Set.of("modality.wholly", "modality.wholly-online", "modality.no-travel");
  private static final Set<String> FOLLOWED_FROM = Set.of("modality.visit", "modality.online");

  /** How far before a way of meeting the words may stand by which it came to nothing. */
  private static final int REACH = 32;

  private final Vocabulary modalities;
  private final Vocabulary givenUp;

  ModalityExtractor(RulePack pack) {
    this.modalities = pack.vocabulary("modality");
    this.givenUp = pack.vocabulary("came-to-nothing");
  }

  /**
   * The modality.
   *
   * @param found what the rules of the header found on the first pages
   * @param others what weaker rules find there; they are asked where the header doesn't say it
   * @param elsewhere what the rules of the header find in the rest of the report
   */
  Optional<ModalityFinding> find(
      CuedText cued,
      List<RuleMatch> found,
      Supplier<List<RuleMatch>> others,
      Supplier<List<RuleMatch>> elsewhere) {
    return stated(cued, found, "label")
        .or(() -> fromAll(cued, others.get(), WHOLLY, true))
        .or(() -> stated(cued, found, "manner"))
        .or(() -> fromAll(cued, others.get(), Set.of(OF_MEETINGS), true))
        .or(() -> stated(cued, elsewhere.get(), "label"))
        .or(() -> fromAll(cued, others.get(), FOLLOWED_FROM, false));
  }

  private Optional<ModalityFinding> stated(CuedText cued, List<RuleMatch> found, String strength) {
    return found.stream()
        .filter(match -> match.rule().id().equals(STATED))
        .filter(match -> match.given("strength").equals(Optional.of(strength)))
        .findFirst()
        .map(
            match ->
                new ModalityFinding(
                    strength.equals("label") && goesOnOtherwise(cued, match)
                        ? Modality.HYBRID
                        : modality(match),
                    List.of(Words.stated(match.span(), STATED)),
                    true));
  }

  /** "La modalidad fue virtual en las dos primeras reuniones y presencial en la tercera." */
  private boolean goesOnOtherwise(CuedText cued, RuleMatch match) {
    String folded = cued.folded();
    int end = Sentence.end(cued.text(), match.span().end(), cued.text().length());
    Predicate<String> other = value -> !value.equals(match.given("modality").orElse(""));
    for (int at = match.span().end(); at < end; at++) {
      int word = WordScan.beginsWord(folded, at) ? modalities.endOfTermAt(folded, at) : -1;
      if (word > 0 && modalities.valueOf(folded.substring(at, word)).filter(other).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Meetings of both kinds make a hybrid cooperation. */
  private Optional<ModalityFinding> fromAll(
      CuedText cued, List<RuleMatch> found, Set<String> rules, boolean stated) {
    Set<Modality> kinds = new LinkedHashSet<>();
    List<Words> words = new ArrayList<>();
    for (RuleMatch match : found) {
      String rule = match.rule().id();
      if (rules.contains(rule)
          && (WHOLLY.contains(rule) || !cameToNothing(cued, match))
          && kinds.add(modality(match))) {
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

  /** "se descartó la visita", "en lugar de la visita". */
  private boolean cameToNothing(CuedText cued, RuleMatch match) {
    String folded = cued.folded();
    int begin = Sentence.begin(cued.text(), match.span().begin(), 0);
    for (int at = Math.max(begin, match.span().begin() - REACH); at < match.span().begin(); at++) {
      int end = WordScan.beginsWord(folded, at) ? givenUp.endOfTermAt(folded, at) : -1;
      if (end > 0 && end <= match.span().begin()) {
        return true;
      }
    }
    return false;
  }

  private static Modality modality(RuleMatch match) {
    return switch (match.given("modality").orElse("")) {
      case "in-person" -> Modality.IN_PERSON;
      case "hybrid" -> Modality.HYBRID;
      default -> Modality.VIRTUAL;
    };
  }
}
