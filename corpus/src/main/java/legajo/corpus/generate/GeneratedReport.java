package legajo.corpus.generate;

import legajo.corpus.gold.GoldRecord;

/**
 * A report that was made up.
 *
 * @param file name of its file
 * @param bytes of its file
 * @param gold what a right reading of it gives
 * @param trueText its words before any damage, a line for each paragraph, without what stands at
 *     the head and foot of pages
 */
public record GeneratedReport(String file, byte[] bytes, GoldRecord gold, String trueText) {
  /** The file's name without its ending. */
  String stem() {
    return file.substring(0, file.lastIndexOf('.'));
  }
}
