package legajo.pipeline.extract.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.Outline.Block;
import legajo.rules.Span;

/**
 * The lines of a calendar: three and more in a row that open with days next to each other. They
 * tell what was done in a stay, day by day, and are no meetings of the programme.
 */
final class CalendarRows {
  private static final int FEWEST = 3;
  private static final int LONGEST_PAUSE = 4;
  private static final int LONGEST_LINE = 200;
  private static final Pattern RANGE = Pattern.compile("[0-9] (?:al?|y|hasta) |[0-9]-[0-9]+ de ");

  private final Set<Integer> begins = new HashSet<>();

  /** The days of each run, by where its first line begins. */
  private final Map<Integer, List<Span>> runs = new HashMap<>();

  private final String folded;

  CalendarRows(Outline.Node node, String folded) {
    this.folded = folded;
    List<Block> run = new ArrayList<>();
    for (Block block : node.blocks()) {
      if (isRow(block)) {
        run.add(block);
      } else {
        add(run);
      }
    }
    add(run);
  }

  /** Whether a block is a line of a calendar. */
  boolean hold(Span block) {
    return begins.contains(block.begin());
  }

  private boolean isRow(Block block) {
    boolean line = block.kind() == Block.Kind.TABLE_ROW || block.content().length() <= LONGEST_LINE;
    return line
        && DayWords.opening(folded, block.content())
            .filter(day -> !RANGE.matcher(day.of(folded)).find())
            .isPresent();
  }

  /** The days of the calendar that a block opens; none where it opens none. */
  List<Span> opened(Span block) {
    return runs.getOrDefault(block.begin(), List.of());
  }

  private Stream<Span> day(Block row) {
    return DayWords.opening(folded, row.content()).stream();
  }

  private void add(List<Block> run) {
    if (run.size() >= FEWEST && areClose(run)) {
      run.forEach(block -> begins.add(block.content().begin()));
      runs.put(run.get(0).content().begin(), run.stream().flatMap(this::day).toList());
    }
    run.clear();
  }

  /** Whether most of the days are each one of the four after the one before. */
  private boolean areClose(List<Block> run) {
    int close = 0;
    OptionalInt before = OptionalInt.empty();
    for (Block block : run) {
      Optional<Span> day = DayWords.opening(folded, block.content());
      OptionalInt here = DayWords.ordinal(day.orElseThrow().of(folded), before);
      if (before.isPresent() && here.isPresent()) {
        int pause = here.getAsInt() - before.getAsInt();
        close += pause >= 0 && pause <= LONGEST_PAUSE ? 1 : 0;
      }
      before = here.isPresent() ? here : before;
    }
    return 2 * close >= run.size() - 1 && close > 1;
  }
}
