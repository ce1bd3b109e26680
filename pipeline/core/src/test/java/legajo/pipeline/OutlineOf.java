package legajo.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.OffsetMap;
import legajo.pipeline.document.Outline;
import legajo.rules.RulePack;
import legajo.rules.Span;

/**
 * Makes outlines for tests from plain lines, without normalizing or segmenting: {@code == KIND:
 * heading} begins a main section, every other line is a paragraph.
 */
public final class OutlineOf {
  private static final Span NOWHERE = new Span(0, 0);

  private final RulePack pack;
  private final List<Outline.Node> sections = new ArrayList<>();
  private Optional<SectionKind> kind = Optional.empty();
  private Span heading = NOWHERE;
  private List<Outline.Block> blocks = new ArrayList<>();

  private OutlineOf(RulePack pack) {
    this.pack = pack;
  }

  public static Outline lines(RulePack pack, String text) {
    return new OutlineOf(pack).read(text);
  }

  private Outline read(String text) {
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("== ")) {
        close();
        int colon = line.indexOf(": ");
        kind = Optional.of(SectionKind.valueOf(line.substring(3, colon).toUpperCase(Locale.ROOT)));
        heading = new Span(begin + colon + 2, begin + line.length());
      } else {
        Span span = new Span(begin, begin + line.length());
        blocks.add(new Outline.Block(Outline.Block.Kind.PARAGRAPH, span, span));
      }
      begin += line.length() + 1;
    }
    close();
    int[] places = IntStream.range(0, text.length()).toArray();
    int[] ends = IntStream.rangeClosed(1, text.length()).toArray();
    CleanText clean =
        new CleanText(
            text, new OffsetMap(places, ends), List.of(), List.of(), List.of(), TypedText.of(text));
    return new Outline(clean, pack.cue(text), sections);
  }

  private void close() {
    if (!blocks.isEmpty() || heading.length() > 0) {
      sections.add(
          new Outline.Node(
              Integer.toString(sections.size() + 1),
              Optional.empty(),
              NOWHERE,
              heading,
              kind,
              "test",
              blocks,
              List.of()));
    }
    blocks = new ArrayList<>();
    heading = NOWHERE;
  }
}
