package legajo.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.model.Participant;
import legajo.model.SectionKind;
import legajo.model.TextOrigin;
import legajo.pipeline.assemble.people.ParticipantList;
import legajo.pipeline.document.CharacterBoxes;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.OffsetMap;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ParticipantFindings;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.extract.people.ParticipantExtractor;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Outlines for tests, written as text: {@code =}, {@code ==}, {@code ===} begin headings, {@code -}
 * list items; a line with tabs is a table row, any other a paragraph.
 */
final class PeopleOutline {
  static final RulePack PACK = RulePack.builtIn("es");
  static final ParticipantExtractor EXTRACTOR = new ParticipantExtractor(PACK);

  private final String text;
  private final List<int[]> lines = new ArrayList<>();

  private PeopleOutline(String text) {
    this.text = text;
    int at = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new int[] {at, at + line.length()});
      at += line.length() + 1;
    }
  }

  /** A report whose main sections called "Participantes" are lists of participants. */
  static Outline of(String text) {
    return new PeopleOutline(text).outline();
  }

  /** The participants of such a report. */
  static List<Sourced<Participant>> participants(String text) {
    Outline outline = of(text);
    ParticipantFindings findings = EXTRACTOR.extract(outline);
    return ParticipantList.of(outline, findings, List.of());
  }

  /** The participants that a list of these lines names. */
  static List<Participant> listed(String list) {
    return participants("= PARTICIPANTES\n" + list).stream().map(Sourced::value).toList();
  }

  /** Name, position, unit, institution and note, parted by bars; a dash for what is not said. */
  static String fields(Participant person) {
    return String.join(
        " | ",
        person.name(),
        person.position().orElse("-"),
        person.unit().orElse("-"),
        person.institution().orElse("-"),
        person.note().orElse("-"));
  }

  private Outline outline() {
    SourceText source =
        new SourceText(
            text,
            "text/plain",
            TextOrigin.TYPED,
            List.of(new SourceText.Page(1, new Span(0, text.length()), TextOrigin.TYPED, 0, 0)),
            List.of(),
            List.of(),
            CharacterBoxes.NONE);
    int[] begins = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = i;
      ends[i] = i + 1;
    }
    CleanText clean =
        new CleanText(text, new OffsetMap(begins, ends), List.of(), List.of(), List.of(), source);
    return new Outline(clean, PACK.cue(text), nodes(new int[] {0}, 1, ""));
  }

  private List<Outline.Node> nodes(int[] next, int level, String parent) {
    List<Outline.Node> nodes = new ArrayList<>();
    while (next[0] < lines.size() && levelOf(next[0]) == level) {
      int[] line = lines.get(next[0]++);
      Span heading = new Span(Math.min(line[0] + level + 1, line[1]), line[1]);
      String id = (parent.isEmpty() ? "" : parent + ".") + (nodes.size() + 1);
      List<Outline.Block> blocks = new ArrayList<>();
      while (next[0] < lines.size() && levelOf(next[0]) == 0) {
        blocks.add(block(lines.get(next[0]++)));
      }
      nodes.add(
          new Outline.Node(
              id,
              Optional.empty(),
              new Span(line[0], line[0]),
              heading,
              level == 1 ? Optional.of(kind(heading)) : Optional.empty(),
              "test.heading",
              blocks,
              nodes(next, level + 1, id)));
    }
    return nodes;
  }

  private SectionKind kind(Span heading) {
    return heading.of(text).toLowerCase(java.util.Locale.ROOT).startsWith("participantes")
        ? SectionKind.PARTICIPANTS
        : SectionKind.OTHER;
  }

  private int levelOf(int line) {
    int at = lines.get(line)[0];
    int level = 0;
    while (at + level < lines.get(line)[1] && text.charAt(at + level) == '=') {
      level++;
    }
    return level;
  }

  private Outline.Block block(int[] line) {
    Span span = new Span(line[0], line[1]);
    if (text.startsWith("- ", line[0])) {
      return new Outline.Block(Outline.Block.Kind.LIST_ITEM, span, new Span(line[0] + 2, line[1]));
    }
    boolean row = span.of(text).indexOf('\t') >= 0;
    return new Outline.Block(
        row ? Outline.Block.Kind.TABLE_ROW : Outline.Block.Kind.PARAGRAPH, span, span);
  }
}
