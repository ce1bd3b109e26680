package legajo.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import legajo.rules.RulePack;

/**
 * Reads reports: a file in, a record out. Configured once, immutable, safe for many threads.
 *
 * <pre>{@code
 * ReportReader reader = ReportReader.builder().build();
 * Reading reading = reader.read(Path.of("report.pdf"));
 * Report report = reading.report().orElseThrow();
 * }</pre>
 */
public final class ReportReader {
  private ReportReader(Builder configuration) {}

  /** The usual configuration, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads a file. Never throws for what the file holds. */
  public Reading read(Path file) {
    throw new UnsupportedOperationException("not built yet: " + file);
  }

  /** Reads the bytes of a file, such as an entry of an archive. Never throws for what they hold. */
  public Reading read(String fileName, byte[] bytes) {
    throw new UnsupportedOperationException("not built yet: " + fileName + bytes.length);
  }

  /** How reports are read. */
  public static final class Builder {
    /** The largest file that is read unless told otherwise: 256 MiB. */
    public static final long DEFAULT_MAX_BYTES = 256L << 20;

    Optional<RulePack> rules = Optional.empty();
    Optional<LocalDate> referenceDate = Optional.empty();
    Optional<String> language = Optional.empty();
    boolean keepSecrets;
    long maxBytes = DEFAULT_MAX_BYTES;

    private Builder() {}

    /** The rule pack; the one that comes with the program unless told otherwise. */
    public Builder rules(RulePack pack) {
      rules = Optional.of(pack);
      return this;
    }

    /** The day that dates without a year lean on, where the report itself doesn't tell. */
    public Builder referenceDate(LocalDate date) {
      referenceDate = Optional.of(date);
      return this;
    }

    /** The language of the reports, ISO 639-1; detected unless told. */
    public Builder language(String code) {
      language = Optional.of(code);
      return this;
    }

    /** Whether access codes of recordings stand in the record instead of {@code [redacted]}. */
    public Builder keepSecrets(boolean keep) {
      keepSecrets = keep;
      return this;
    }

    /** The largest file that is read, in bytes. */
    public Builder maxBytes(long bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException("maxBytes not above 0: " + bytes);
      }
      maxBytes = bytes;
      return this;
    }

    /** A reader of this configuration. */
    public ReportReader build() {
      return new ReportReader(this);
    }
  }
}
