package legajo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import legajo.model.ReportJson;
import legajo.pipeline.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record of a file is the same bytes wherever and however often it is made. */
class SameRecordTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 4;

  @Test
  void onEachRun() throws IOException {
    assertThat(records(ReportReader.builder().build()))
        .isEqualTo(records(ReportReader.builder().build()));
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Pago_Pago", "en-US, UTC"})
  void inEachLocaleAndTimeZone(String language, String zone) throws IOException {
    List<String> usual = records(ReportReader.builder().build());
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertThat(records(ReportReader.builder().build())).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  @Test
  void onManyThreadsWithOneReader() throws Exception {
    ReportReader reader = ReportReader.builder().build();
    List<String> alone = records(reader);
    List<Callable<List<String>>> rounds =
        IntStream.range(0, ROUNDS * THREADS)
            .<Callable<List<String>>>mapToObj(round -> () -> records(reader))
            .toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<String>> round : pool.invokeAll(rounds)) {
        assertThat(round.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> records(ReportReader reader) throws IOException {
    List<String> records = new ArrayList<>();
    for (Path file : SampleReports.files()) {
      records.add(ReportJson.write(reader.read(file).report().orElseThrow()));
    }
    return records;
  }
}
