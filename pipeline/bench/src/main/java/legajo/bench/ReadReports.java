package legajo.bench;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
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
import org.xml.sax.SAXException;

/**
 * The whole way from a file's bytes to a record's JSON, beside Tika's extraction of nothing but the
 * text of the same files. One operation reads all files of the folder that have the ending. The
 * compiler needs about a minute until the times stop falling.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 3)
@Measurement(iterations = 8, time = 3)
public class ReadReports {
  /** Folder of the reports. */
  @Param("corpus/gold/dev/reports")
  public String folder = "";

  /** Ending of the files to read. */
  @Param("txt")
  public String ending = "";

  /**
   * How often each file is repeated within itself, where the ending is {@code txt}: the time for
   * {@code 8} is eight times that for {@code 1} where it grows as the text does.
   */
  @Param("1")
  public int copies = 1;

  private Map<String, byte[]> files = Map.of();
  private final ReportReader reader = ReportReader.builder().build();
  private final AutoDetectParser tika = new AutoDetectParser();

  /** Reads the files into memory. */
  @Setup
  public void load() throws IOException {
    files = ReportFiles.in(folder, ending);
    if (copies > 1) {
      files.replaceAll((name, bytes) -> ReportFiles.repeated(name, bytes, copies));
    }
  }

  /** File in, JSON record out. */
  @Benchmark
  public void legajo(Blackhole sink) {
    files.forEach(
        (name, bytes) -> {
          Reading reading = reader.read(name, bytes);
          sink.consume(ReportJson.write(reading.report().orElseThrow()));
        });
  }

  /** File in, text out. */
  @Benchmark
  public void tikaTextOnly(Blackhole sink) throws IOException, SAXException, TikaException {
    for (byte[] bytes : files.values()) {
      BodyContentHandler text = new BodyContentHandler(-1);
      try (TikaInputStream in = TikaInputStream.get(bytes)) {
        tika.parse(in, text, new Metadata(), new ParseContext());
      }
      sink.consume(text.toString());
    }
  }
}
