package legajo.pipeline.extract.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import legajo.pipeline.document.HeaderFindings.CallFinding;
import legajo.pipeline.extract.text.Sentence;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/** Finds the call in which the cooperation was selected, and where its date may stand. */
final class CallExtractor {
  private static final String CALL = "header.call";
  private static final String SELECTED = "header.selected";

  /** Words before a date, by how well they fit the day of a selection. */
  private static final Map<String, Integer> BEFORE_DATE =
      Map.of("en", 0, "el", 1, "fecha", 1, "de", 3, "del", 3);

  private static final int AFTER_MARK = 2;
  private static final int OTHER_VERB = 4;
  private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}[ai]d[ao]s?");
  private static final int RANK = 1000;

  /** How far from "selected" its date begins in a report that names no call. */
  private static final int REACH_WITHOUT_CALL = 45;

  private final Vocabulary selected;
  private final Vocabulary chosen;
  private final Vocabulary programmes;

  CallExtractor(RulePack pack) {
    this.selected = pack.vocabulary("selected");
    this.chosen = pack.vocabulary("request-noun");
    this.programmes = pack.vocabulary("programme");
  }

  /**
   * The call.
   *
   * @param found what the rules of the header found, in text order
   */
  Optional<CallFinding> find(CuedText cued, List<Zones.Zone> zones, List<RuleMatch> found) {
    List<RuleMatch> calls =
        found.stream().filter(match -> match.rule().id().startsWith(CALL)).toList();
    Optional<RuleMatch> call =
        calls.stream()
            .filter(match -> match.given("ordinal").isPresent())
            .findFirst()
            .or(() -> calls.stream().findFirst());
    List<RuleMatch> selections =
        found.stream().filter(match -> match.rule().id().startsWith(SELECTED)).toList();
    if (call.isEmpty()) {
      return withoutCall(cued, zones, selections);
    }
    Span sentence = sentence(cued, zones, call.get().span());
    List<Integer> cues = new ArrayList<>();
    selections.stream()
        .filter(match -> sentence.contains(match.span()))
        .forEach(match -> cues.add(match.span().end()));
    boolean chosenHere = !cues.isEmpty();
    cues.add(call.get().span().end());
    List<Integer> here = places(cued, sentence, cues);
    List<Integer> places = new ArrayList<>();
    List<Integer> ofOthers = new ArrayList<>();
    for (RuleMatch selection : selections) {
      if (!sentence.contains(selection.span()) && mayTell(zones, call.get(), selection)) {
        Span other = sentence(cued, zones, selection.span());
        // "La solicitud fue escogida en mayo" comes before "había resuelto un problema en abril".
        (tellsOfCooperation(cued.folded(), other) ? places : ofOthers)
            .addAll(places(cued, other, List.of(selection.span().end())));
      }
    }
    places.addAll(ofOthers);
    // A date beside the call alone may be that of anything; one beside "chosen" is not.
    places.addAll(chosenHere ? 0 : places.size(), here);
    Optional<Integer> ordinal =
        call.get().given("ordinal").map(Integer::parseInt).filter(number -> number > 0);
    return Optional.of(new CallFinding(ordinal, call.get().span(), call.get().rule().id(), places));
  }

  /** "La solicitud fue seleccionada en abril de 2009", where no call is named. */
  private Optional<CallFinding> withoutCall(
      CuedText cued, List<Zones.Zone> zones, List<RuleMatch> selections) {
    for (RuleMatch selection : selections) {
      Span sentence = sentence(cued, zones, selection.span());
      boolean introduced =
          zones.stream()
              .anyMatch(z -> z.place().introduces() && z.span().contains(selection.span()));
      if (introduced && tellsOfCooperation(cued.folded(), sentence)) {
        List<Integer> near =
            places(cued, sentence, List.of(selection.span().end())).stream()
                .filter(at -> at >= selection.span().end())
                .filter(at -> at - selection.span().end() <= REACH_WITHOUT_CALL)
                .toList();
        if (!near.isEmpty()) {
          String rule = selection.rule().id();
          return Optional.of(new CallFinding(Optional.empty(), selection.span(), rule, near));
        }
      }
    }
    return Optional.empty();
  }

  private boolean tellsOfCooperation(String folded, Span sentence) {
    for (int at = sentence.begin(); at < sentence.end(); at++) {
      if (WordScan.beginsWord(folded, at)
          && (chosen.endOfTermAt(folded, at) > 0 || programmes.endOfTermAt(folded, at) > 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Chosen is what the call is of in the call's own paragraph, and where a report introduces
   * itself.
   */
  private static boolean mayTell(List<Zones.Zone> zones, RuleMatch call, RuleMatch selection) {
    return zones.stream()
        .filter(zone -> zone.span().contains(selection.span()))
        .anyMatch(zone -> zone.place().introduces() || zone.span().contains(call.span()));
  }

  private static Span sentence(CuedText cued, List<Zones.Zone> zones, Span words) {
    Span block =
        zones.stream()
            .map(Zones.Zone::span)
            .filter(span -> span.contains(words))
            .findFirst()
            .orElse(words);
    return new Span(
        Sentence.begin(cued.text(), words.begin(), block.begin()),
        Sentence.end(cued.text(), words.end(), block.end()));
  }

  private record Place(int at, int rank) {}

  /** Where a date may begin in a sentence, best first. */
  private List<Integer> places(CuedText cued, Span sentence, List<Integer> cues) {
    String folded = cued.folded();
    List<Place> places = new ArrayList<>();
    int at = sentence.begin();
    while (at < sentence.end()) {
      if (!WordScan.beginsWord(folded, at)) {
        char c = folded.charAt(at++);
        if (c == '(' || c == ',' || c == ':' || c == '\t') {
          add(folded, at, AFTER_MARK, sentence, cues, places);
        }
        continue;
      }
      int end = WordScan.wordEnd(folded, at, sentence.end());
      Integer rank = BEFORE_DATE.get(folded.substring(at, end));
      if (rank != null) {
        int told = isOfOtherVerb(folded, at, sentence) ? rank + OTHER_VERB : rank;
        add(folded, end, told, sentence, cues, places);
      }
      at = end;
    }
    places.sort(Comparator.comparingInt(Place::rank));
    List<Integer> best = new ArrayList<>();
    places.forEach(place -> best.add(place.at()));
    return best;
  }

  /** "fue enviada en enero y seleccionada en marzo": a participle that is none of choosing. */
  private boolean isOfOtherVerb(String folded, int preposition, Span sentence) {
    int end = WordScan.skipSpacesBack(folded, preposition, sentence.begin());
    int begin = WordScan.wordBegin(folded, end, sentence.begin());
    return PARTICIPLE.matcher(folded.substring(begin, end)).matches()
        && selected.endOfTermAt(folded, begin) < 0;
  }

  private static void add(
      String folded, int after, int rank, Span sentence, List<Integer> cues, List<Place> places) {
    int at = WordScan.skipSpaces(folded, after, sentence.end());
    for (String passed : new String[] {"el ", "mes de ", "fecha "}) {
      at = folded.startsWith(passed, at) ? at + passed.length() : at;
    }
    if (at >= sentence.end()) {
      return;
    }
    int nearest = RANK - 1;
    for (int cue : cues) {
      nearest = Math.min(nearest, Math.abs(at - cue));
    }
    places.add(new Place(at, rank * RANK + nearest));
  }
}
