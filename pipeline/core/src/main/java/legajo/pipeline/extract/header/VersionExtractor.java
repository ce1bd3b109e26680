package legajo.pipeline.extract.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.model.Version;
import legajo.pipeline.document.HeaderFindings.VersionFinding;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.document.Outline.Node;
import legajo.pipeline.document.PartyMention.Place;
import legajo.pipeline.extract.text.WordScan;
import legajo.pipeline.extract.text.Zones;
import legajo.rules.CuedText;
import legajo.rules.RuleMatch;
import legajo.rules.RulePack;
import legajo.rules.Span;
import legajo.rules.Vocabulary;

/**
 * Finds the line on the state of the text: "(Versión: 9 de julio)", "Versión Final – 2 de julio".
 */
final class VersionExtractor {
  private static final Set<String> OF = Set.of("de", "del", "al", "a");
  private static final Set<String> DRAFT_NOUNS = Set.of("borrador", "draft");

  private final RulePack pack;
  private final Vocabulary statuses;
  private final Vocabulary months;

  VersionExtractor(RulePack pack) {
    this.pack = pack;
    this.statuses = pack.vocabulary("version-status");
    this.months = pack.vocabulary("month-word");
  }

  Optional<VersionFinding> find(Outline outline, List<Zones.Zone> zones) {
    CuedText cued = outline.cued();
    List<RuleMatch> nouns = pack.rules("version").find(cued, 0, cued.text().length());
    for (RuleMatch noun : nouns) {
      Optional<Zones.Zone> zone =
          zones.stream().filter(z -> z.span().contains(noun.span())).findFirst();
      if (zone.isPresent() && mayStandHere(outline, zone.get(), noun)) {
        Optional<VersionFinding> line = line(cued, zone.get(), noun);
        if (line.isPresent()) {
          return line;
        }
      }
    }
    return Optional.empty();
  }

  /** In the text itself a version line is a paragraph of its own; a table or list has none. */
  private static boolean mayStandHere(Outline outline, Zones.Zone zone, RuleMatch noun) {
    if (!Character.isUpperCase(outline.clean().text().charAt(noun.span().begin()))) {
      return false;
    }
    if (zone.place() == Place.TITLE) {
      return true;
    }
    boolean isDraftNoun = DRAFT_NOUNS.contains(noun.words().toLowerCase(java.util.Locale.ROOT));
    boolean paragraph =
        outline.allSections().stream()
            .map(Node::blocks)
            .flatMap(List::stream)
            .anyMatch(
                block -> block.span().equals(zone.span()) && block.kind() == Block.Kind.PARAGRAPH);
    return paragraph && !isDraftNoun;
  }

  private Optional<VersionFinding> line(CuedText cued, Zones.Zone zone, RuleMatch noun) {
    String text = cued.text();
    int begin = noun.span().begin();
    int before = WordScan.skipSpacesBack(text, begin, zone.span().begin());
    boolean bracket = before > zone.span().begin() && "([".indexOf(text.charAt(before - 1)) >= 0;
    boolean atBegin = before == zone.span().begin();
    if (!atBegin && !bracket && zone.place() != Place.TITLE) {
      return Optional.empty();
    }
    int limit = zone.span().end();
    if (bracket) {
      int close = closing(text, before, limit);
      limit = close < 0 ? limit : close;
    }
    Span line = new Span(begin, limit);
    Span status = status(cued.folded(), line, noun);
    if (!readsLikeLine(cued, noun.span(), status, limit)) {
      return Optional.empty();
    }
    Optional<Version.Status> value =
        statuses
            .valueOf(cued.folded().substring(status.begin(), status.end()))
            .map(v -> v.equals("final") ? Version.Status.FINAL : Version.Status.DRAFT);
    return Optional.of(new VersionFinding(line, value, status, noun.rule().id()));
  }

  private static int closing(String text, int open, int limit) {
    int depth = 1;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first word for the status; the noun itself where it is "Borrador". */
  private Span status(String folded, Span line, RuleMatch noun) {
    if (statuses.endOfTermAt(folded, noun.span().begin()) > 0) {
      return noun.span();
    }
    for (int at = noun.span().end(); at < line.end(); at++) {
      if (WordScan.beginsWord(folded, at)) {
        int end = statuses.endOfTermAt(folded, at);
        if (end > 0 && end <= line.end()) {
          return new Span(at, end);
        }
      }
    }
    return new Span(line.begin(), line.begin());
  }

  /**
   * "Versión preliminar del Plan" is the version of something else: after the noun and its status a
   * line ends, or goes on with a mark, a number or a date.
   */
  private boolean readsLikeLine(CuedText cued, Span noun, Span status, int limit) {
    String folded = cued.folded();
    int at = WordScan.skipSpaces(folded, noun.end(), limit);
    if (status.begin() == at) {
      at = WordScan.skipSpaces(folded, status.end(), limit);
    }
    int wordEnd = WordScan.wordEnd(folded, at, limit);
    if (wordEnd > at && OF.contains(folded.substring(at, wordEnd))) {
      at = WordScan.skipSpaces(folded, wordEnd, limit);
      wordEnd = WordScan.wordEnd(folded, at, limit);
      return wordEnd > at && (isDigit(folded, at) || months.endOfTermAt(folded, at) > 0);
    }
    return wordEnd == at
        || isDigit(folded, at)
        || months.endOfTermAt(folded, at) > 0
        || statuses.endOfTermAt(folded, at) > 0
        || isNumberWord(folded.substring(at, wordEnd));
  }

  private static boolean isDigit(String folded, int at) {
    return Character.isDigit(folded.charAt(at));
  }

  private static boolean isNumberWord(String word) {
    return word.equals("n") || word.equals("no") || word.equals("nro") || word.equals("v");
  }
}
