package legajo.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.SourceText;
import legajo.pipeline.ingest.Ingest;
import legajo.pipeline.ingest.IngestLimits;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.pipeline.normalize.repair.OcrRepairer;
import legajo.rules.Lexicon;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What repair costs: the whole way from a file's bytes to a record's JSON, and the step that cleans
 * texts with repair and without it. The share of repair is the difference of the last two over the
 * first. One operation reads all texts of the folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 3)
@Measurement(iterations = 8, time = 3)
public class RepairReports {
  /** Folder of the texts. */
  @Param({
    "corpus/gold/dev/damaged/poor",
    "corpus/gold/dev/damaged/good",
    "corpus/gold/dev/reports"
  })
  public String folder = "";

  private Map<String, byte[]> files = Map.of();
  private final Map<String, SourceText> texts = new LinkedHashMap<>();
  private final RulePack pack = RulePack.builtIn("es");
  private final ReportReader reader = ReportReader.builder().build();
  private final TextNormalizer repairing = normalizer(OcrRepairer.of(pack, Lexicon.spanish()));
  private final TextNormalizer plain = normalizer(Optional.empty());

  private TextNormalizer normalizer(Optional<OcrRepairer> repairer) {
    Vocabulary givenNames = pack.vocabulary("given-name");
    return new TextNormalizer(
        pack,
        word -> Lexicon.spanish().contains(word),
        word -> givenNames.valueOf(word).isPresent() || Lexicon.spanish().isProperName(word),
        repairer);
  }

  /** Reads the files into memory. */
  @Setup
  public void load() throws IOException {
    files = ReportFiles.in(folder, "txt");
    Ingest ingest = new Ingest(IngestLimits.DEFAULT);
    files.forEach(
        (name, bytes) -> {
          if (!(ingest.read(name, bytes) instanceof Ingested.Readable readable)) {
            throw new IllegalArgumentException("not a text: " + name);
          }
          texts.put(name, readable.text());
        });
  }

  /** File in, JSON record out. */
  @Benchmark
  public void wholeReading(Blackhole sink) {
    files.forEach(
        (name, bytes) -> {
          Reading reading = reader.read(name, bytes);
          sink.consume(ReportJson.write(reading.report().orElseThrow()));
        });
  }

  /** Texts cleaned and repaired, by a repairer that has met their words before. */
  @Benchmark
  public void cleaningWithRepair(Blackhole sink) {
    texts.values().forEach(text -> sink.consume(repairing.normalize(text)));
  }

  /** The same by a new repairer, which has met no word. */
  @Benchmark
  public void cleaningWithNewRepairer(Blackhole sink) {
    TextNormalizer fresh = normalizer(OcrRepairer.of(pack, Lexicon.spanish()));
    texts.values().forEach(text -> sink.consume(fresh.normalize(text)));
  }

  /** Texts cleaned, their words left as they stand. */
  @Benchmark
  public void cleaningWithoutRepair(Blackhole sink) {
    texts.values().forEach(text -> sink.consume(plain.normalize(text)));
  }
}
