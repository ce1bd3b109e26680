package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.rules.Span;

/**
 * Finds the stretches of a section that are alike by their shape: sections of one series, blocks
 * that open with the same label, lines that open with a day, items that tell a day and hours.
 */
final class AgendaShapes {
  private static final int FEWEST = 2;

  /** An item's day and hours stand among its first characters. */
  private static final int EARLY = 140;

  /** The last of several entries may have this many lines; who tells when it ends? */
  private static final int LAST_LINES = 5;

  /** "Actividad: …", "Hito 2: …", "4.ª charla - …": the words before the mark, without number. */
  private static final Pattern LABEL =
      Pattern.compile("([a-z][a-z ]{2,30}?)(?: (?:n\\.? ?[\u00ba\u00b0o]\\.? ?)?(?:[0-9]{1,2}|[ivx]{1,4}))?(?: ?:|\\. | - )");

  private final String folded;
  private final MentionFacts facts;
  private final MeetingText text;

  AgendaShapes(MeetingText text, MentionFacts facts) {
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
    List<Unit> units = new ArrayList<>();
    flatten(main, units);
    List<List<AgendaEntry>> series = new ArrayList<>();
    sections(main, series);
    labelled(units).ifPresent(series::add);
    add(entries(units, unit -> DayWords.opening(folded, unit.span()).isPresent()), series);
    add(items(units), series);
    return series;
  }

  /** Sections as entries, each with all that stands under it. */
  List<AgendaEntry> of(List<Outline.Node> nodes) {
    return nodes.stream().map(AgendaShapes::entry).toList();
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

  private static AgendaEntry entry(Outline.Node node) {
    List<Unit> units = new ArrayList<>();
    flatten(node, units);
    List<Span> lines = new ArrayList<>(List.of(node.heading()));
    units.forEach(unit -> lines.add(unit.span()));
    return new AgendaEntry(node, node.heading(), lines, true);
  }

  /** Entries that open with one label which comes again and again. */
  private Optional<List<AgendaEntry>> labelled(List<Unit> units) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Unit unit : units) {
      label(unit.span()).ifPresent(label -> counts.merge(label, 1, Integer::sum));
    }
    for (Map.Entry<String, Integer> label : counts.entrySet()) {
      if (label.getValue() >= FEWEST) {
        Optional<String> wanted = Optional.of(label.getKey());
        List<AgendaEntry> entries =
            entries(units, unit -> label(unit.span()).equals(wanted));
        if (entries.stream().filter(this::tellsDay).count() >= FEWEST) {
          return Optional.of(entries);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> label(Span line) {
    Matcher label = LABEL.matcher(folded).region(line.begin(), line.end());
    boolean capital = line.length() > 0 && Character.isUpperCase(text.text().charAt(line.begin()));
    return capital && label.lookingAt() ? Optional.of(label.group(1)) : Optional.empty();
  }

  private boolean tellsDay(AgendaEntry entry) {
    return entry.early().stream().anyMatch(line -> DayWords.first(folded, line).isPresent());
  }

  /** Items and paragraphs that tell a day and hours among their first words. */
  private List<AgendaEntry> items(List<Unit> units) {
    return entries(units, this::tellsWhen).stream()
        .map(entry -> new AgendaEntry(entry.section(), entry.head(), List.of(entry.head()), false))
        .toList();
  }

  private boolean tellsWhen(Unit unit) {
    Span span = unit.span();
    Span early = new Span(span.begin(), Math.min(span.end(), span.begin() + EARLY));
    return !unit.heading()
        && DayWords.first(folded, early).isPresent()
        && facts.tellsTimes(text, early);
  }

  /** The entries that such units open; each lasts to the next. */
  private static List<AgendaEntry> entries(List<Unit> units, Predicate<Unit> opens) {
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

  private static AgendaEntry entry(Unit head, List<Span> lines) {
    return new AgendaEntry(head.section(), head.span(), lines, head.heading());
  }
}
