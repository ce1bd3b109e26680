package legajo.corpus.generate.manuscript;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report as its author laid it out.
 *
 * @param look how it looks on paper
 * @param running what stands at the head of each page where the look has it
 */
public record Manuscript(List<Block> blocks, Look look, String running) {
  public Manuscript {
    blocks = List.copyOf(blocks);
  }

  /** The same in other words. */
  public Manuscript with(UnaryOperator<String> change) {
    return new Manuscript(
        blocks.stream().map(block -> block.with(change)).toList(), look, change.apply(running));
  }

  /** The same on one page without end, a line for each paragraph. */
  public Manuscript unpaged() {
    return new Manuscript(
        blocks, new Look(0, false, false, false, Look.Pages.NONE, look.serif()), running);
  }

  /** All its texts as a reader meets them. */
  public List<String> texts() {
    return blocks.stream().flatMap(block -> block.texts().stream()).toList();
  }
}
