package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import legajo.model.SectionKind;
import legajo.pipeline.document.SourceText;
import legajo.rules.CuedText;
import legajo.rules.Folding;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

/**
 * Finds the headings of main sections: a report writes them all in one style, and the words of most
 * are known. The style in which most known ones are written is theirs; other lines of that style
 * that fit the numbering are main headings, too.
 */
final class MainHeadings {
  private static final String RULE = "heading.main";
  private static final String ANNEX = "heading.annex";
  private static final double KNOWN = 4;
  private static final double UNKNOWN = 1;

  /** A heading with nothing under it, as in a table of contents. */
  private static final double EMPTY_SECTION = -1.5;

  private final Vocabulary labelWords;

  MainHeadings(RulePack pack) {
    this.labelWords = pack.vocabulary("heading-label");
  }

  /** How a heading is written. */
  private record Style(Label.Type label, boolean capitals, boolean runIn) {
    static Style of(Line line) {
      boolean runIn = line.runIn() && !line.isCapitals();
      return new Style(line.label().type(), line.isCapitals(), runIn);
    }

    boolean labelled() {
      return label != Label.Type.NONE;
    }
  }

  /** The main headings, in text order. */
  List<Heading> find(List<Line> lines, CuedText cued) {
    Map<Style, List<Line>> known = new HashMap<>();
    for (Line line : lines) {
      if (isKnown(line, cued)) {
        known.computeIfAbsent(Style.of(line), style -> new ArrayList<>()).add(line);
      }
    }
    Optional<Style> style = mostTelling(known);
    if (style.isEmpty()) {
      return List.of();
    }
    List<Line> chain =
        style.get().labelled()
            ? longestChain(inStyle(lines, style.get(), cued), cued)
            : unlabelled(lines, known.getOrDefault(style.get(), List.of()), style.get(), cued);
    List<Line> all = withLostNumbers(chain, known, style.get());
    BitSet indexes = indexes(all);
    List<Heading> headings = new ArrayList<>();
    for (Line line : lines) {
      if (isAnnex(line, cued)) {
        headings.add(Heading.of(line, 1, Optional.of(SectionKind.ANNEX), ANNEX));
      } else if (indexes.get(line.index())) {
        headings.add(
            joined(
                line,
                lines,
                Heading.of(line, 1, Optional.of(line.kind().orElse(SectionKind.OTHER)), RULE),
                cued));
      }
    }
    return headings;
  }

  private static BitSet indexes(List<Line> lines) {
    BitSet indexes = new BitSet();
    lines.forEach(line -> indexes.set(line.index()));
    return indexes;
  }

  /** A line that can be a main heading and whose words say of what. */
  private boolean isKnown(Line line, CuedText cued) {
    if (!line.canBeHeading() || line.kind().isEmpty() || line.kind().get() == SectionKind.ANNEX) {
      return false;
    }
    String words = line.heading().of(cued.folded());
    if (labelWords.contains(words) && !line.isCapitals() && !line.label().isPresent()) {
      return false;
    }
    int count = words.split(" ", -1).length;
    boolean plain = !line.label().isPresent() && !line.isCapitals();
    if (plain && (count > (line.runIn() ? 7 : 9) || !beginsWithKind(words, line, cued))) {
      return false;
    }
    return count <= 16 && !isMeeting(line);
  }

  /**
   * In a line without number or capitals, the first word must tell; "La metodología …" begins a
   * sentence.
   */
  private static boolean beginsWithKind(String words, Line line, CuedText cued) {
    return line.kind().isPresent()
        && Character.isUpperCase(cued.text().charAt(line.heading().begin()))
        && !words.startsWith("la ")
        && !words.startsWith("el ")
        && !words.startsWith("las ")
        && !words.startsWith("los ")
        && !words.startsWith("en ")
        && !words.startsWith("se ")
        && firstWordsTell(words, line);
  }

  private static boolean firstWordsTell(String words, Line line) {
    // Long plain lines tell their kind late only by chance: "Modelo de informe sobre la
    // evaluación".
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return line.kindBegin() <= line.heading().begin() + first.length();
  }

  private static boolean isMeeting(Line line) {
    boolean meeting = line.opening().isPresent();
    boolean mainLabel =
        line.label().type() == Label.Type.NUMBER_DOT
            || line.label().type() == Label.Type.ROMAN
            || line.label().type() == Label.Type.CLAUSE;
    return meeting && !(mainLabel && !line.runIn());
  }

  private static Optional<Style> mostTelling(Map<Style, List<Line>> known) {
    Optional<Style> best = Optional.empty();
    double bestScore = 0;
    for (Map.Entry<Style, List<Line>> entry : known.entrySet()) {
      Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
      entry.getValue().forEach(line -> line.kind().ifPresent(kinds::add));
      Style style = entry.getKey();
      double score =
          kinds.size()
              + (style.labelled() ? 0.5 : 0)
              + (style.capitals() ? 0.3 : 0)
              - (style.runIn() ? 0.9 : 0);
      if (score > bestScore && (kinds.size() >= 2 || style.capitals() || style.labelled())) {
        best = Optional.of(style);
        bestScore = score;
      }
    }
    return best;
  }

  private List<Line> inStyle(List<Line> lines, Style style, CuedText cued) {
    List<Line> candidates = new ArrayList<>();
    for (Line line : lines) {
      boolean plausible = isKnown(line, cued) || isShortLine(line) && !isMeeting(line);
      if (line.canBeHeading() && Style.of(line).equals(style) && plausible) {
        candidates.add(line);
      }
    }
    return candidates;
  }

  private static boolean isShortLine(Line line) {
    return line.isCapitals() || !line.runIn() && line.heading().length() <= 60;
  }

  /** The run of labels, never going back, that has the most known headings. */
  private List<Line> longestChain(List<Line> candidates, CuedText cued) {
    int n = candidates.size();
    double[] score = new double[n];
    int[] before = new int[n];
    int best = -1;
    for (int i = 0; i < n; i++) {
      Line line = candidates.get(i);
      boolean known = isKnown(line, cued);
      boolean empty =
          i + 1 < n && !line.runIn() && candidates.get(i + 1).index() == line.index() + 1;
      double own = (known ? KNOWN : UNKNOWN) + (empty ? EMPTY_SECTION : 0);
      score[i] = known ? own : Double.NEGATIVE_INFINITY;
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (fits(candidates.get(j), line, known) && score[j] + own > score[i]) {
          score[i] = score[j] + own;
          before[i] = j;
        }
      }
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    List<Line> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(0, candidates.get(i));
    }
    return chain;
  }

  private static boolean fits(Line before, Line line, boolean known) {
    int step = line.label().rank() - before.label().rank();
    if (line.label().type() == Label.Type.CLAUSE) {
      return true;
    }
    return known ? step >= 0 && step <= 4 : step == 1;
  }

  private List<Line> unlabelled(List<Line> lines, List<Line> known, Style style, CuedText cued) {
    List<Line> headings = new ArrayList<>();
    BitSet knownIndexes = indexes(known);
    boolean started = false;
    boolean participants = false;
    for (Line line : lines) {
      boolean isKnown =
          knownIndexes.get(line.index()) && !(participants && mayNameInstitution(line));
      started |= isKnown;
      if (isKnown) {
        participants = line.kind().equals(Optional.of(SectionKind.PARTICIPANTS));
        headings.add(line);
      } else if (style.capitals()
          && started
          && !participants
          && isUnknownHeading(line, style, cued)) {
        headings.add(line);
      }
    }
    return headings;
  }

  /** "PROGRAMA NACIONAL DE EMPLEO" in a list of participants heads a group of people. */
  private static boolean mayNameInstitution(Line line) {
    SectionKind kind = line.kind().orElse(SectionKind.OTHER);
    return kind == SectionKind.SESSIONS
        || kind == SectionKind.METHODOLOGY
        || kind == SectionKind.PARTICIPANTS;
  }

  private boolean isUnknownHeading(Line line, Style style, CuedText cued) {
    return line.canBeHeading()
        && !line.runIn()
        && Style.of(line).equals(style)
        && line.heading().length() >= 5
        && line.paragraph().afterGap()
        && !labelWords.contains(line.heading().of(cued.folded()))
        && !isMeeting(line);
  }

  /** Where the numbering has a gap, a heading in capitals whose number scanning lost. */
  private static List<Line> withLostNumbers(
      List<Line> chain, Map<Style, List<Line>> known, Style style) {
    List<Line> lost = known.getOrDefault(new Style(Label.Type.NONE, true, false), List.of());
    if (!style.labelled() || !style.capitals() || chain.isEmpty()) {
      return chain;
    }
    List<Line> all = new ArrayList<>(chain);
    Set<SectionKind> present = EnumSet.noneOf(SectionKind.class);
    chain.forEach(line -> line.kind().ifPresent(present::add));
    for (Line line : lost) {
      boolean isNew = line.kind().map(kind -> !present.contains(kind)).orElse(false);
      if (isNew && !line.runIn() && hasGapAt(chain, line)) {
        all.add(line);
      }
    }
    return all;
  }

  private static boolean hasGapAt(List<Line> chain, Line line) {
    int before = 0;
    int after = Integer.MAX_VALUE;
    for (Line heading : chain) {
      if (heading.index() < line.index()) {
        before = heading.label().rank();
      } else {
        after = Math.min(after, heading.label().rank());
      }
    }
    return after - before >= 2;
  }

  private static boolean isAnnex(Line line, CuedText cued) {
    if (!line.canBeHeading()
        || !line.kind().equals(Optional.of(SectionKind.ANNEX))
        || line.runIn()) {
      return false;
    }
    String words = line.heading().of(cued.folded());
    boolean opens =
        words.startsWith("anexo")
            || words.startsWith("apendice")
            || words.startsWith("annex")
            || words.startsWith("adjunto");
    boolean marked =
        line.isCapitals()
            || line.paragraph().role() == SourceText.Role.HEADING
            || line.paragraph().bold();
    boolean short_ =
        words.matches("(anexos?|apendices?|annex|adjuntos?)( n[.°ºo]*)?( ?[0-9a-z]{1,3})?");
    return opens && (marked || short_) && Folding.fold(words).length() <= 90;
  }

  /** A heading in capitals that is broken over two lines. */
  private Heading joined(Line line, List<Line> lines, Heading heading, CuedText cued) {
    int next = line.index() + 1 - lines.get(0).index();
    if (line.runIn() || !line.isCapitals() || next >= lines.size()) {
      return heading;
    }
    Line below = lines.get(next);
    boolean goesOn =
        below.isCapitals()
            && below.canBeHeading()
            && !below.runIn()
            && !below.label().isPresent()
            && !below.paragraph().afterGap()
            && below.kind().isEmpty()
            && !isMeeting(below)
            && line.kind().filter(kind -> kind == SectionKind.PARTICIPANTS).isEmpty();
    return goesOn ? heading.goesOnIn(below) : heading;
  }
}
