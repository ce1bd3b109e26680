package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import legajo.model.SectionKind;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.pipeline.extract.text.SentenceBounds;
import legajo.rules.Span;

/**
 * Finds the stretches of a section that are alike by their shape: sections of one series, blocks
 * that open with the same label, lines that open with a day, items that tell a day and hours.
 */
final class AgendaShapes {
  private static final int FEWEST = 2;

  /** An item's day and hours stand among its first characters. */
  private static final int EARLY = 140;

  private static final int LONGEST_SENTENCE = 320;

  /** The last of several entries may have this many lines; who tells when it ends? */
  private static final int LAST_LINES = 5;

  private static final Set<SectionKind> COUNTING =
      Set.of(SectionKind.SESSIONS, SectionKind.OTHER, SectionKind.METHODOLOGY);
  private static final int LONGEST_TITLE = 140;
  private static final Set<String> LABELS_OF_DAYS =
      Set.of("fecha", "cuando", "dia", "fecha y hora", "hora", "horario", "fecha y horario");

  private final String folded;
  private final MentionFacts facts;
  private final MeetingText text;
  private final MeetingNames names;

  /** Whether what is counted here may be the sessions. */
  private boolean counting;

  AgendaShapes(MeetingText text, MeetingNames names, MentionFacts facts) {
    this.names = names;
    this.text = text;
    this.folded = text.folded();
    this.facts = facts;
  }

  /**
   * A heading or block.
   *
   * @param section the section that it heads or stands in
   * @param span its words
   * @param heading whether it is a heading
   */
  private record Unit(Outline.Node section, Span span, boolean heading) {}

  /** All series of entries under a main section, of every shape. */
  List<List<AgendaEntry>> under(Outline.Node main) {
    counting = COUNTING.contains(main.kind().orElse(SectionKind.OTHER));
    List<Unit> units = new ArrayList<>();
    flatten(main, units);
    List<List<AgendaEntry>> series = new ArrayList<>();
    sections(main, series);
    labelled(units).ifPresent(series::add);
    add(entries(units, unit -> DayWords.opening(folded, unit.span()).isPresent()), series);
    add(items(units), series);
    add(items(sentences(units)), series);
    return series;
  }

  /** The items and sentences of several main sections together that tell a day and hours. */
  List<List<AgendaEntry>> across(List<Outline.Node> mains) {
    counting = false;
    List<Unit> units = new ArrayList<>();
    mains.forEach(main -> flatten(main, units));
    List<List<AgendaEntry>> series = new ArrayList<>();
    add(items(units), series);
    add(items(sentences(units)), series);
    return series;
  }

  /** The sentences of blocks: running text may tell a meeting in each. */
  private List<Unit> sentences(List<Unit> units) {
    List<Unit> sentences = new ArrayList<>();
    for (Unit unit : units) {
      int begin = unit.span().begin();
      while (!unit.heading() && begin < unit.span().end()) {
        int end = SentenceBounds.end(text.text(), begin, unit.span().end());
        sentences.add(new Unit(unit.section(), new Span(begin, end), false));
        begin = SentenceBounds.skipSpaces(text.text(), end, unit.span().end());
      }
    }
    return sentences;
  }

  /** Sections as entries, each with all that stands under it. */
  List<AgendaEntry> of(List<Outline.Node> nodes) {
    return nodes.stream().map(this::entry).toList();
  }

  private static void add(List<AgendaEntry> entries, List<List<AgendaEntry>> series) {
    if (entries.size() >= FEWEST) {
      series.add(entries);
    }
  }

  private static void flatten(Outline.Node node, List<Unit> units) {
    for (Block block : node.blocks()) {
      if (block.kind() != Block.Kind.TABLE_ROW && block.content().length() > 0) {
        units.add(new Unit(node, block.content(), false));
      }
    }
    for (Outline.Node child : node.sections()) {
      units.add(new Unit(child, child.heading(), true));
      flatten(child, units);
    }
  }

  private void sections(Outline.Node node, List<List<AgendaEntry>> series) {
    add(of(node.sections()), series);
    Map<String, List<Outline.Node>> alike = new LinkedHashMap<>();
    for (Outline.Node child : node.sections()) {
      alike.computeIfAbsent(child.rule(), rule -> new ArrayList<>()).add(child);
      sections(child, series);
    }
    if (alike.size() > 1) {
      alike.values().forEach(nodes -> add(of(nodes), series));
    }
  }

  private AgendaEntry entry(Outline.Node node) {
    List<Unit> units = new ArrayList<>();
    flatten(node, units);
    List<Span> lines = new ArrayList<>(List.of(node.heading()));
    units.forEach(unit -> lines.add(unit.span()));
    return new AgendaEntry(node, node.heading(), lines, true, number(node.heading()));
  }

  /** Entries that open with one label which comes again and again. */
  private Optional<List<AgendaEntry>> labelled(List<Unit> units) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Unit unit : units) {
      label(unit).ifPresent(label -> counts.merge(label, 1, Integer::sum));
    }
    for (Map.Entry<String, Integer> label : counts.entrySet()) {
      if (label.getValue() >= FEWEST) {
        Set<Unit> openers = openers(units, label.getKey());
        List<AgendaEntry> entries = entries(units, openers::contains);
        if (entries.stream().filter(this::tellsDay).count() >= FEWEST) {
          return Optional.of(entries);
        }
      }
    }
    return Optional.empty();
  }

  /** The lines with a label; above "Fecha: …" the line without one that is the meeting's title. */
  private Set<Unit> openers(List<Unit> units, String label) {
    Set<Unit> openers = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      if (label(units.get(i)).equals(Optional.of(label))) {
        boolean title = i > 0 && LABELS_OF_DAYS.contains(label) && isTitle(units.get(i - 1));
        openers.add(title ? units.get(i - 1) : units.get(i));
      }
    }
    return openers;
  }

  private boolean isTitle(Unit unit) {
    boolean bare = !text.text().startsWith(".", unit.span().end() - 1);
    return unit.heading()
        || bare && unit.span().length() <= LONGEST_TITLE && !unit.span().of(folded).contains(": ");
  }

  private Optional<String> label(Unit unit) {
    return CountedLabel.of(text, unit.span()).map(CountedLabel::words);
  }

  private Optional<Integer> number(Span head) {
    return counting
        ? CountedLabel.of(text, head)
            .filter(label -> names.isNoun(label.words()))
            .flatMap(CountedLabel::number)
        : Optional.empty();
  }

  private boolean tellsDay(AgendaEntry entry) {
    return entry.early().stream().anyMatch(line -> DayWords.first(folded, line).isPresent());
  }

  /** Items and paragraphs that tell a day and hours among their first words. */
  private List<AgendaEntry> items(List<Unit> units) {
    return entries(units, this::tellsWhen).stream()
        .map(
            entry ->
                new AgendaEntry(
                    entry.section(), entry.head(), List.of(entry.head()), false, entry.number()))
        .toList();
  }

  private boolean tellsWhen(Unit unit) {
    Span span = unit.span();
    Span early = new Span(span.begin(), Math.min(span.end(), span.begin() + EARLY));
    if (unit.heading() || DayWords.first(folded, early).isEmpty()) {
      return false;
    }
    int sentence = SentenceBounds.end(text.text(), span.begin(), span.end());
    int end = Math.max(early.end(), Math.min(sentence, span.begin() + LONGEST_SENTENCE));
    Span telling = new Span(span.begin(), end);
    return facts.tellsTimes(text, telling)
        || text.within(telling).stream().anyMatch(MentionFacts::isSameTimes);
  }

  /** The entries that such units open; each lasts to the next. */
  private List<AgendaEntry> entries(List<Unit> units, Predicate<Unit> opens) {
    List<AgendaEntry> entries = new ArrayList<>();
    Optional<Unit> head = Optional.empty();
    List<Span> lines = new ArrayList<>();
    for (Unit unit : units) {
      if (opens.test(unit)) {
        head.ifPresent(first -> entries.add(entry(first, lines)));
        head = Optional.of(unit);
        lines.clear();
      }
      lines.add(unit.span());
    }
    List<Span> last = lines.subList(0, Math.min(lines.size(), LAST_LINES));
    head.ifPresent(first -> entries.add(entry(first, last)));
    return entries;
  }

  private AgendaEntry entry(Unit head, List<Span> lines) {
    return new AgendaEntry(head.section(), head.span(), lines, head.heading(), number(head.span()));
  }
}
