package legajo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import legajo.pipeline.ReportReader;
import legajo.pipeline.normalize.repair.WordOrderCounts;
import legajo.rules.Lexicon;
import legajo.rules.RulePack;

/**
 * Counts the word order that texts show and writes it as the file {@code
 * normalization/word-order.yaml} of a rule pack. Arguments: the file to write, then files whose
 * words are right.
 */
public final class CountWordOrder {
  private static final String HEAD =
      "# How the classes of Spanish words follow each other, counted in reports of this project"
          + " (see CONTRIBUTING).\n";

  private CountWordOrder() {}

  public static void main(String[] files) throws IOException {
    ReportReader reader = ReportReader.builder().repair(false).build();
    WordOrderCounts counts =
        new WordOrderCounts(Lexicon.spanish(), RulePack.builtIn("es").wordOrder());
    for (int i = 1; i < files.length; i++) {
      String file = files[i];
      counts.add(
          reader
              .read(Path.of(file))
              .cleanText()
              .orElseThrow(() -> new IOException("not a text: " + file))
              .text());
    }
    Files.writeString(Path.of(files[0]), HEAD + counts.yaml());
  }
}
