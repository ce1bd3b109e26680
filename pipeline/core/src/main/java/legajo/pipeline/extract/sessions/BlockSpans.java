package legajo.pipeline.extract.sessions;

import java.util.List;
import legajo.pipeline.document.Outline.Block;
import legajo.rules.Span;

/** Finds where what is told of a meeting begins and ends, where lines were cut or run together. */
final class BlockSpans {
  private static final int LONGEST_TOPIC = 120;
  private static final int LINE = 400;
  private static final int LONGEST_REST = 60;

  private final MeetingLines lines;

  BlockSpans(MeetingLines lines) {
    this.lines = lines;
  }

  /** "Primera sesión: marco legal (5 de mayo)": no sentence, but the rest of the heading's line. */
  boolean isRunIn(Span heading, Span sentence, MeetingText text) {
    int from = heading.end();
    String between = text.text().substring(from, Math.max(from, sentence.begin()));
    return (between.strip().equals(":") || between.strip().equals("."))
        && between.indexOf('\n') < 0
        && sentence.length() <= LONGEST_TOPIC
        && VerbTense.of(text.text(), sentence).isEmpty()
        && text.within(sentence).stream().noneMatch(MentionFacts::tellsOfHolding);
  }

  /** Where the line of another meeting begins in a paragraph; its end where none does. */
  int lineOfAnother(Span block, MeetingText text) {
    return text.singleIn(block).stream()
        .filter(name -> lines.opensLine(name, block, text))
        .mapToInt(name -> name.span().begin())
        .findFirst()
        .orElse(block.end());
  }

  /** "Martes 5 de mayo, 9:00 a 11:00: Primera sesión": the day alone is no heading of its own. */
  Span withDay(Span heading, Span line, MeetingText text) {
    Span whole = new Span(Math.min(heading.begin(), line.begin()), line.end());
    boolean follows =
        heading.length() > 0
            && text.singleIn(heading).isEmpty()
            && text.singleIn(line).stream()
                .findFirst()
                .filter(name -> name.span().begin() == line.begin())
                .filter(name -> lines.followsDate(name, whole, text))
                .isPresent();
    return follows ? whole : line;
  }

  /** A line of a schedule that breaks off goes on in the next: "10:00 – 1:00 pm | (Bolivia)". */
  int lineEnd(List<Block> blocks, int index, MeetingText text) {
    Span line = blocks.get(index).content();
    if (index + 1 == blocks.size()) {
      return line.end();
    }
    Span next = blocks.get(index + 1).content();
    if (next.length() == 0 || next.length() > LONGEST_REST || line.length() > LINE) {
      return line.end();
    }
    char last = text.folded().charAt(Math.max(line.begin(), line.end() - 1));
    char first = text.text().charAt(next.begin());
    boolean broken = last == '-' || last == '/' || last == ',';
    boolean rest = first == '(' && last != '.' && last != ':';
    return broken || rest ? next.end() : line.end();
  }
}
