package legajo.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.SourceText;

/** What the tests of this stage share: reading fixtures, and showing a text line by line. */
public final class Ingests {
  private static final Ingest INGEST = new Ingest(IngestLimits.DEFAULT);

  private Ingests() {}

  /** The bytes of a file beside the tests. */
  public static byte[] fixture(String name) {
    try (InputStream in = Ingests.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What ingest makes of bytes. */
  public static Ingested ingest(byte[] bytes) {
    return INGEST.read("file", bytes);
  }

  /** The text of bytes that must be readable without a complaint. */
  public static SourceText text(byte[] bytes) {
    Ingested ingested = ingest(bytes);
    assertThat(ingested).isInstanceOf(Ingested.Readable.class);
    Ingested.Readable readable = (Ingested.Readable) ingested;
    assertThat(readable.diagnostics()).isEmpty();
    assertThat(readable.outcome()).isEqualTo(Outcome.OK);
    return readable.text();
  }

  /** The outcome of bytes that give no text, its message checked to be a sentence. */
  public static Outcome refusal(byte[] bytes) {
    Ingested ingested = ingest(bytes);
    assertThat(ingested).isInstanceOf(Ingested.Unreadable.class);
    Ingested.Unreadable unreadable = (Ingested.Unreadable) ingested;
    assertThat(unreadable.message()).matches("[A-Z].*: .*\\.");
    return unreadable.outcome();
  }

  /** Each line with its role but for plain ones, cells parted by " | ": {@code "HEADING: 1. A"}. */
  public static List<String> lines(SourceText text) {
    return text.lines().stream()
        .map(
            line -> {
              String words = line.span().of(text.text()).replace("\t", " | ");
              return line.role() == SourceText.Role.LINE ? words : line.role() + ": " + words;
            })
        .toList();
  }

  /** The words that each link covers, with its target. */
  public static List<String> links(SourceText text) {
    return text.links().stream()
        .map(link -> link.span().of(text.text()) + " -> " + link.target())
        .toList();
  }
}
