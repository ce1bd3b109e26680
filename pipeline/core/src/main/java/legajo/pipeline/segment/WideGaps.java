package legajo.pipeline.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import legajo.model.SectionKind;
import legajo.pipeline.document.CleanText;
import legajo.rules.CuedText;

/**
 * Tells the main headings by the room above them: a typist who leaves two empty lines or more above
 * each of them, and one above all else, says so without numbers or capitals.
 */
final class WideGaps {
  private static final String RULE = "heading.main";
  private static final int FEWEST = 3;
  private static final int LINE_ENDS = 3;

  private final Standing topics;

  WideGaps(Standing topics) {
    this.topics = topics;
  }

  /**
   * The paragraphs, by their place, that have room above them.
   *
   * @param wide two empty lines or more
   * @param unknown a page's end, which may hide it
   */
  record Room(BitSet wide, BitSet unknown) {
    static Room of(CleanText clean) {
      Room room = new Room(new BitSet(), new BitSet());
      List<CleanText.Paragraph> paragraphs = clean.paragraphs();
      for (int i = 1; i < paragraphs.size(); i++) {
        int end = clean.map().toSource(paragraphs.get(i - 1).span()).end();
        int begin = clean.map().toSource(paragraphs.get(i).span()).begin();
        if (paragraphs.get(i).afterGap() && end < begin) {
          String between = clean.source().text().substring(end, begin);
          boolean page = !between.isBlank() || between.indexOf('\f') >= 0;
          room.unknown.set(i, page);
          room.wide.set(i, !page && between.chars().filter(c -> c == '\n').count() >= LINE_ENDS);
        }
      }
      return room;
    }
  }

  /** The headings with this room above them, where most of those that are known have it. */
  List<Heading> with(List<Heading> mains, List<Line> lines, Room room, CuedText cued) {
    BitSet known = new BitSet();
    mains.forEach(main -> known.set(main.line()));
    List<Line> apart = new ArrayList<>();
    for (Line line : lines) {
      boolean wide = room.wide().get(line.index());
      if (wide && (known.get(line.index()) || isTopic(line, cued))) {
        apart.add(line);
      }
    }
    long told = apart.stream().filter(line -> known.get(line.index())).count();
    if (told < FEWEST
        || 2 * told < apart.size()
        || 2 * told < mains.size()
        || mains.stream().anyMatch(main -> main.number().isPresent())) {
      return mains;
    }
    List<Heading> settled = new ArrayList<>();
    mains.stream()
        .filter(main -> room.wide().get(main.line()) || room.unknown().get(main.line()))
        .forEach(settled::add);
    apart.stream()
        .filter(line -> !known.get(line.index()))
        .map(line -> Heading.of(line, 1, Optional.of(kind(line)), RULE))
        .forEach(settled::add);
    settled.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return settled;
  }

  private boolean isTopic(Line line, CuedText cued) {
    return topics.isTopic(line, cued) && !PersonLines.isPerson(line, cued);
  }

  private static SectionKind kind(Line line) {
    return line.kind().orElse(SectionKind.OTHER);
  }
}
