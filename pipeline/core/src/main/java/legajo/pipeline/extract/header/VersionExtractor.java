package legajo.pipeline.extract.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Set<String> OF = Set.of("de", "del", "al", "a", "el");
  private static final Set<String> DRAFT_NOUNS = Set.of("borrador", "draft", "preliminar");

  private static final Pattern THIS_TEXT =
      Pattern.compile(
          "del? (?:l[ao] )?(?:est[ea] |presente )?(?:informe|reporte|documento|texto|memoria|acta|relatoria|minuta)\\b.*");
  private static final Pattern OF_SOMETHING =
      Pattern.compile("(?:del?|de l[ao]s?|sobre|para (?:el|la|los|las)) .*");

  /**
   * What may stand before the noun: "Informe en versi\u00f3n final", "Esta es la versi\u00f3n
   * final".
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:informe|reporte|documento|memoria|acta|relatoria|texto|fecha) (?:de |en )?)?(?:est[ea] (?:es )?)?(?:l[ao] |el |su )?");

  private static final int LONGEST_LINE = 200;
  private static final int OPENING_ZONES = 6;

  private final RulePack pack;
  private final Vocabulary statuses;
  private final Vocabulary months;
  private final VersionNouns kinds;
  private final VersionDates dates;

  VersionExtractor(RulePack pack) {
    this.pack = pack;
    this.statuses = pack.vocabulary("version-status");
    this.months = pack.vocabulary("month-word");
    this.dates = new VersionDates(pack);
    this.kinds = new VersionNouns(pack, dates);
  }

  Optional<VersionFinding> find(Outline outline, List<Zones.Zone> zones) {
    CuedText cued = outline.cued();
    List<RuleMatch> nouns = pack.rules("version").find(cued, 0, cued.text().length());
    for (RuleMatch noun : nouns) {
      for (int i = 0; i < zones.size(); i++) {
        if (zones.get(i).span().contains(noun.span())) {
          Optional<VersionFinding> line =
              isOpening(zones, i) || isClosing(zones, i, noun)
                  ? firstLine(cued, zones, i, noun)
                  : paragraph(outline, zones.get(i), noun);
          if (line.isPresent()) {
            return line;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Title pages, and short lines before anything else, tell of the text itself. */
  private static boolean isOpening(List<Zones.Zone> zones, int index) {
    Zones.Zone zone = zones.get(index);
    boolean shortLine = zone.span().length() <= LONGEST_LINE;
    boolean first =
        index < OPENING_ZONES
            && zones.subList(0, index + 1).stream().allMatch(z -> z.heading().isEmpty());
    return shortLine && (zone.place() == Place.TITLE || first);
  }

  /** A short last line that begins with the noun tells of the text, too. */
  private static boolean isClosing(List<Zones.Zone> zones, int index, RuleMatch noun) {
    Span zone = zones.get(index).span();
    return index == zones.size() - 1
        && zone.length() <= LONGEST_LINE
        && noun.span().begin() - zone.begin() <= 1;
  }

  /**
   * A line of the title page: its words on the state may stand anywhere after a mark, and its date
   * before them or on the next line.
   */
  private Optional<VersionFinding> firstLine(
      CuedText cued, List<Zones.Zone> zones, int index, RuleMatch noun) {
    Span zone = zones.get(index).span();
    String folded = cued.folded();
    if (!followsMark(cued, zone, noun.span().begin())) {
      return Optional.empty();
    }
    Span status = status(folded, new Span(noun.span().begin(), zone.end()), noun);
    if (!kinds.tells(folded, noun, status, zone.end())
        || !readsLikeLine(cued, noun.span(), status, zone.end())
            && !tellsOfThisText(folded, noun.span(), status, zone)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(folded, dates.around(noun.span(), index, zones, folded), status, noun));
  }

  /**
   * "Versi\u00f3n final aprobada en Lima el 3 de mayo", "Versi\u00f3n final de este informe": with
   * a state or a date, and of nothing else.
   */
  private boolean tellsOfThisText(String folded, Span noun, Span status, Span line) {
    boolean adjective = status.length() > 0 && status.of(folded).indexOf(' ') < 0;
    int at = WordScan.skipSpaces(folded, noun.end(), line.end());
    if (adjective && status.begin() == at) {
      at = WordScan.skipSpaces(folded, status.end(), line.end());
    }
    String rest = folded.substring(at, line.end());
    boolean told = status.length() > 0 || dates.isDated(line, folded);
    return told && (THIS_TEXT.matcher(rest).matches() || !OF_SOMETHING.matcher(rest).matches());
  }

  /** Whether a place begins a line or follows a mark, or one word ("Segundo borrador"). */
  private static boolean followsMark(CuedText cued, Span zone, int place) {
    String text = cued.text();
    int end = WordScan.skipSpacesBack(text, place, zone.begin());
    if (end == zone.begin() || ",.;:|·(-–—[/".indexOf(text.charAt(end - 1)) >= 0) {
      return true;
    }
    return BEFORE.matcher(cued.folded().substring(zone.begin(), place)).matches()
        || WordScan.skipSpacesBack(text, WordScan.wordBegin(text, end, zone.begin()), zone.begin())
            == zone.begin();
  }

  private Optional<VersionFinding> paragraph(Outline outline, Zones.Zone zone, RuleMatch noun) {
    return kinds.isWeak(noun) || !mayStandHere(outline, zone, noun)
        ? Optional.empty()
        : line(outline.cued(), zone, noun);
  }

  /** In the text itself a version line is a paragraph of its own; a table or list has none. */
  private static boolean mayStandHere(Outline outline, Zones.Zone zone, RuleMatch noun) {
    if (!Character.isUpperCase(outline.clean().text().charAt(noun.span().begin()))) {
      return false;
    }
    if (zone.place() == Place.TITLE) {
      return true;
    }
    boolean isDraftNoun = DRAFT_NOUNS.contains(noun.words().toLowerCase(Locale.ROOT));
    if (noun.words().indexOf(' ') > 0) {
      // "Estado del documento" is said of nothing else.
      return true;
    }
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
    return readsLikeLine(cued, noun.span(), status, limit)
        ? Optional.of(finding(cued.folded(), line, status, noun))
        : Optional.empty();
  }

  private VersionFinding finding(String folded, Span line, Span status, RuleMatch noun) {
    Optional<Version.Status> value =
        statuses
            .valueOf(status.of(folded))
            .map(v -> v.equals("final") ? Version.Status.FINAL : Version.Status.DRAFT);
    return new VersionFinding(line, value, status, noun.rule().id());
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
