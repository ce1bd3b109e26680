package legajo.app.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import legajo.app.SampleRecords;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import legajo.pipeline.document.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {
  @TempDir Path out;

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void oneFailureCostsTheOthersNothing(int jobs) throws IOException {
    List<Converted> converted =
        convert(
            jobs,
            read("a.txt"),
            failing("b.txt", new IllegalStateException("b")),
            failing("c.txt", new OutOfMemoryError()),
            failing("d.txt", new StackOverflowError()),
            unread("e.txt", Outcome.ENCRYPTED),
            read("f.txt"));

    assertThat(converted)
        .extracting(Converted::outcome)
        .containsExactly(
            Outcome.OK,
            Outcome.FAILED,
            Outcome.FAILED,
            Outcome.FAILED,
            Outcome.ENCRYPTED,
            Outcome.OK);
    assertThat(out.resolve("a.json")).exists();
    assertThat(out.resolve("f.json")).exists();
    assertThat(out.toFile().list()).hasSize(2);
  }

  @Test
  void tellsOfTheReportsInTheirOrder() throws IOException {
    FoundReport[] reports =
        IntStream.range(0, 50).mapToObj(i -> read(i + ".txt")).toArray(FoundReport[]::new);

    assertThat(convert(4, reports))
        .extracting(Converted::shownAs)
        .containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(i -> i + ".txt").toList());
  }

  @Test
  void aRecordThatCannotBeWrittenIsAnOutcomeOfItsOwn() throws IOException {
    Files.createDirectories(out.resolve("a.json/in-the-way"));

    List<Converted> converted = convert(1, read("a.txt"), read("b.txt"));

    assertThat(converted)
        .extracting(Converted::outcome)
        .containsExactly(Outcome.UNWRITABLE, Outcome.OK);
    assertThat(converted.get(0).line())
        .startsWith("a.txt: unwritable: ")
        .endsWith(": free the place, or choose another with -o.");
  }

  @Test
  void countsWhatWasRead() throws IOException {
    ConversionCount count = new ConversionCount();
    convert(1, read("a.txt")).forEach(count::add);
    assertThat(count.summary()).isEqualTo("1 report read");
    assertThat(count.allRead()).isTrue();

    convert(1, unread("b.txt", Outcome.EMPTY)).forEach(count::add);
    convert(1, inPart("c.txt")).forEach(count::add);
    assertThat(count.summary()).isEqualTo("1 report read, 1 only in part, 1 not");
    assertThat(count.allRead()).isFalse();
  }

  @Test
  void needsAtLeastOneJob() {
    assertThatThrownBy(() -> convert(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  private List<Converted> convert(int jobs, FoundReport... reports) throws IOException {
    List<Converted> converted = new ArrayList<>();
    new Conversion(ReportReader.builder().build(), RecordFolder.open(out), jobs)
        .run(List.of(reports), converted::add);
    return converted;
  }

  private static FoundReport read(String name) {
    return found(name, Outcome.OK, "");
  }

  private static FoundReport inPart(String name) {
    return found(name, Outcome.PARTIAL, "page 3 can't be read");
  }

  private static FoundReport found(String name, Outcome outcome, String message) {
    Reading reading =
        new Reading(outcome, Optional.of(SampleRecords.full()), Optional.empty(), message);
    return new FoundReport(name, name, "", reader -> reading);
  }

  private static FoundReport unread(String name, Outcome outcome) {
    Reading reading = new Reading(outcome, Optional.empty(), Optional.empty(), "a reason");
    return new FoundReport(name, name, "", reader -> reading);
  }

  private static FoundReport failing(String name, Throwable failure) {
    return new FoundReport(
        name,
        name,
        "",
        reader -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
  }
}
