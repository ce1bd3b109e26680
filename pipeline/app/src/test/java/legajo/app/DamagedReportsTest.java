package legajo.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import legajo.pipeline.ReportReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reports that are damaged, and texts that are no reports, are read like any other. */
class DamagedReportsTest {
  private static final ReportReader READER = ReportReader.builder().build();

  /** What scanning, editing and conversion leave in a text. */
  private static final List<String> NOISE =
      List.of(
          "",
          " ",
          "\n",
          "\r\n",
          "\f",
          "\t",
          "1",
          "l",
          "|",
          "·",
          "•",
          "–",
          "(",
          ")",
          ":",
          "Ã³",
          "[bookmark: x]",
          "e\u0301",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\ufb01",
          "\ufffd",
          "\ud83d\udcc5");

  @Property(tries = 60)
  void damagedReportsKeepWhatIsPromised(@ForAll("damagedReports") String text) {
    Promises.assertKept(READER.read("damaged.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 150)
  void anyTextKeepsWhatIsPromised(@ForAll String text) {
    Promises.assertKeptOrRefused(READER.read("random.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 150)
  void anyBytesKeepWhatIsPromised(@ForAll byte[] bytes) {
    Promises.assertKeptOrRefused(READER.read("random.bin", bytes));
  }

  @Provide
  Arbitrary<String> damagedReports() throws IOException {
    return Combinators.combine(
            Arbitraries.of(SampleReports.texts()),
            Arbitraries.randoms(),
            Arbitraries.integers().between(1, 200))
        .as(DamagedReportsTest::damage);
  }

  /** One in so many characters gets noise in its place, one in so many lines gets lost. */
  private static String damage(String report, Random random, int oneIn) {
    return report
        .lines()
        .filter(line -> random.nextInt(oneIn + 10) != 0)
        .map(line -> line.codePoints().mapToObj(c -> damage(c, random, oneIn)))
        .map(characters -> characters.collect(Collectors.joining("", "", "\n")))
        .collect(Collectors.joining());
  }

  private static String damage(int character, Random random, int oneIn) {
    return random.nextInt(oneIn) == 0
        ? NOISE.get(random.nextInt(NOISE.size()))
        : Character.toString(character);
  }
}
