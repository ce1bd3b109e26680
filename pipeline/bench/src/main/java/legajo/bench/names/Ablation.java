package legajo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.gold.GoldFolder;
import legajo.corpus.score.Counts;
import legajo.corpus.score.Prf;
import legajo.corpus.score.Row;
import legajo.corpus.score.Scorer;
import legajo.model.Report;
import legajo.pipeline.ReportReader;
import legajo.pipeline.extract.people.PeopleBy;

/**
 * Measures what the name finder and the sentence detector add, and writes it as a section of
 * docs/accuracy.md. Arguments: the file to write, then pairs of a name and a folder of gold with
 * reports.
 */
public final class Ablation {
  private static final int SENTENCE_REPORTS = 100;
  private static final long OTHER_SEED = 2;

  private Ablation() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3 || arguments.length % 2 == 0) {
      throw new IllegalArgumentException("wanted: a file; then a name and a folder of gold, …");
    }
    StringBuilder table = new StringBuilder();
    table.append("| reports | by | names P | R | F1 | whole P | R | F1 | by the model |\n");
    table.append("|---|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for (int i = 1; i < arguments.length; i += 2) {
      for (PeopleBy by : PeopleBy.values()) {
        table.append(row(arguments[i], Path.of(arguments[i + 1]), by)).append('\n');
      }
    }
    table.append("\n").append(sentences());
    Files.writeString(Path.of(arguments[0]), table.toString());
  }

  private static String row(String name, Path folder, PeopleBy by) throws IOException {
    ReportReader reader = ReadByNames.reader(by);
    GoldFolder gold = GoldFolder.open(folder);
    Counts counts = new Counts();
    long found = 0;
    for (Path file : ReadByNames.files(folder.resolve("reports"))) {
      Report report =
          reader.read(file).report().orElseThrow(() -> new IOException("not read: " + file));
      String record = gold.nameFor(String.valueOf(file.getFileName())).orElseThrow();
      counts.add(Scorer.score(gold.read(record).facts(), report).counts());
      found += byModel(report);
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %d |",
        name,
        by.name().toLowerCase(Locale.ROOT),
        figures(counts.prf(Row.of(EntityKind.PARTICIPANT))),
        figures(counts.prf(Row.ofWhole(EntityKind.PARTICIPANT))),
        found);
  }

  private static long byModel(Report report) {
    return report.evidence().entrySet().stream()
        .filter(entry -> entry.getKey().matches("/participants/\\d+/name"))
        .filter(
            entry -> entry.getValue().stream().anyMatch(e -> e.rule().equals(PeopleBy.MODEL_RULE)))
        .count();
  }

  private static String figures(Prf prf) {
    return String.format(
        Locale.ROOT, "%.3f | %.3f | %.3f", prf.precision(), prf.recall(), prf.f1());
  }

  private static String sentences() throws IOException {
    SentenceTraining others = new SentenceTraining(SENTENCE_REPORTS, OTHER_SEED);
    List<SentenceTraining.Paragraph> paragraphs =
        LongStream.rangeClosed(1, SENTENCE_REPORTS)
            .mapToObj(others::paragraphs)
            .flatMap(List::stream)
            .toList();
    Map<String, SentenceAblation.Splitter> splitters = new LinkedHashMap<>();
    splitters.put("rules of sentences", SentenceAblation.byRules(false));
    splitters.put("rules of bounds", SentenceAblation.byRules(true));
    splitters.put(
        "model",
        SentenceAblation.by(
            new SentenceTraining(TrainNameFinder.REPORTS, TrainNameFinder.SEED).train()));
    List<String> rows = new ArrayList<>();
    rows.add("| sentence ends by | ends | P | R |");
    rows.add("|---|--:|--:|--:|");
    splitters.forEach(
        (name, splitter) -> rows.add(SentenceAblation.row(name, paragraphs, splitter)));
    return String.join("\n", rows) + "\n";
  }
}
