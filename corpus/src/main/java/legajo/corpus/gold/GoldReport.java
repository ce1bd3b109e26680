package legajo.corpus.gold;

import java.nio.file.Path;

/**
 * A report and what a person found in it.
 *
 * @param file the report
 * @param record what a right reading gives
 */
public record GoldReport(Path file, GoldRecord record) {
  @Override
  public String toString() {
    return record.file();
  }
}
