package legajo.bench.roles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Learns the table of words beside parties. Arguments: the folder of the gold reports to learn
 * from, and the file to write. The table's first lines say of how many pairs of an asker and a
 * sharer the words alone tell the roles, learned from the other reports only.
 */
public final class TrainRoleWords {
  private static final int PARTS = 20;

  private TrainRoleWords() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("wanted: the folder of gold reports, the file to write");
    }
    List<ToldParties> reports = ToldParties.of(Path.of(arguments[0]));
    Files.writeString(Path.of(arguments[1]), table(reports), StandardCharsets.UTF_8);
  }

  /** The table; the same for the same reports. */
  static String table(List<ToldParties> reports) {
    int[] right = rightOfUnseen(reports);
    StringBuilder table =
        new StringBuilder()
            .append("# What a word beside a party tells of its role, as log-odds: above zero, that")
            .append(" it asked. \"l\" stands before the party, \"r\" behind it; \"l1\",\n")
            .append("# \"r1\" are its neighbours, \"@\" is another party. Written by")
            .append(" pipeline/bench/train-roles.\n")
            .append("# The words alone tell ")
            .append(right[0])
            .append(" of ")
            .append(right[1])
            .append(" pairs, learned from other reports than the pair's.\n");
    LearnedWords.from(reports)
        .logOdds()
        .forEach(
            (word, odds) -> {
              String rounded = String.format(Locale.ROOT, "%.3f", odds);
              if (!rounded.matches("-?0\\.000")) {
                table.append(word).append('\t').append(rounded).append('\n');
              }
            });
    return table.toString();
  }

  /** How many pairs are told right, and how many there are. */
  private static int[] rightOfUnseen(List<ToldParties> reports) {
    int right = 0;
    int all = 0;
    for (int part = 0; part < Math.min(PARTS, reports.size()); part++) {
      List<ToldParties> seen = new ArrayList<>();
      List<ToldParties> unseen = new ArrayList<>();
      for (int i = 0; i < reports.size(); i++) {
        (i % PARTS == part ? unseen : seen).add(reports.get(i));
      }
      LearnedWords words = LearnedWords.from(seen);
      for (ToldParties report : unseen) {
        for (Set<String> asker : report.askers()) {
          for (Set<String> sharer : report.sharers()) {
            right += words.of(asker) > words.of(sharer) ? 1 : 0;
            all++;
          }
        }
      }
    }
    return new int[] {right, all};
  }
}
