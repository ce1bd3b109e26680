package legajo.pipeline;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import legajo.model.Diagnostic;
import legajo.model.Report;
import legajo.pipeline.assemble.ReportAssembler;
import legajo.pipeline.document.CleanText;
import legajo.pipeline.document.Ingested;
import legajo.pipeline.document.Outcome;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.SourceFile;
import legajo.pipeline.extract.Extraction;
import legajo.pipeline.extract.people.PeopleBy;
import legajo.pipeline.ingest.FileBytes;
import legajo.pipeline.ingest.Ingest;
import legajo.pipeline.ingest.IngestLimits;
import legajo.pipeline.ingest.ocr.OcrPolicy;
import legajo.pipeline.ingest.ocr.OcrSettings;
import legajo.pipeline.normalize.TextNormalizer;
import legajo.pipeline.normalize.repair.OcrRepairer;
import legajo.pipeline.normalize.repair.RepairPart;
import legajo.pipeline.segment.Segmenter;
import legajo.rules.Lexicon;
import legajo.rules.RulePack;
import legajo.rules.Vocabulary;

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
  private final long maxBytes;
  private final Ingest ingest;
  private final TextNormalizer normalizer;
  private final Segmenter segmenter;
  private final Extraction extraction;
  private final ReportAssembler assembler;

  private ReportReader(Builder configuration) {
    RulePack pack = configuration.rules.orElseGet(() -> RulePack.builtIn("es"));
    this.maxBytes = configuration.maxBytes;
    Optional<OcrRepairer> repairer =
        OcrRepairer.of(pack, Lexicon.spanish(), configuration.repairParts);
    this.ingest =
        new Ingest(
            IngestLimits.DEFAULT.withMaxBytes(configuration.maxBytes),
            OcrSettings.of(
                configuration.ocr, text -> repairer.map(r -> r.damageOf(text)).orElse(0.0)));
    Vocabulary givenNames = pack.vocabulary("given-name");
    this.normalizer =
        new TextNormalizer(
            pack,
            word -> Lexicon.spanish().contains(word),
            word -> givenNames.valueOf(word).isPresent() || Lexicon.spanish().isProperName(word),
            configuration.repair ? repairer : Optional.empty());
    this.segmenter = new Segmenter(pack);
    this.extraction = new Extraction(pack, configuration.peopleBy);
    this.assembler =
        new ReportAssembler(
            pack, configuration.referenceDate, configuration.language, configuration.keepSecrets);
  }

  /** The usual configuration, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads a file. Never throws for what the file holds. */
  public Reading read(Path file) {
    FileBytes content = FileBytes.of(file, maxBytes);
    if (content instanceof FileBytes.Opened opened) {
      return read(String.valueOf(file.getFileName()), opened.bytes());
    }
    return unreadable(((FileBytes.Refused) content).why());
  }

  /** Reads the bytes of a file, such as an entry of an archive. Never throws for what they hold. */
  public Reading read(String fileName, byte[] bytes) {
    try {
      Ingested ingested = ingest.read(fileName, bytes);
      return ingested instanceof Ingested.Readable readable
          ? read(fileName, bytes, readable)
          : unreadable((Ingested.Unreadable) ingested);
    } catch (RuntimeException | StackOverflowError bug) {
      return new Reading(
          Outcome.FAILED,
          Optional.empty(),
          Optional.empty(),
          "the program failed on this file ("
              + bug
              + "); please report it, with the file if you may");
    }
  }

  private Reading read(String fileName, byte[] bytes, Ingested.Readable readable) {
    CleanText clean = normalizer.normalize(readable.text());
    Outline outline = segmenter.segment(clean);
    SourceFile file = new SourceFile(fileName, sha256(bytes), bytes.length);
    Report report =
        assembler.assemble(file, outline, extraction.extract(outline), readable.diagnostics());
    String message =
        report.diagnostics().stream()
            .filter(diagnostic -> diagnostic.at().isEmpty())
            .map(Diagnostic::message)
            .collect(Collectors.joining(" "));
    return new Reading(readable.outcome(), Optional.of(report), Optional.of(clean), message);
  }

  private static Reading unreadable(Ingested.Unreadable why) {
    return new Reading(why.outcome(), Optional.empty(), Optional.empty(), why.message());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** How reports are read. */
  public static final class Builder {
    /** The largest file that is read unless told otherwise: 256 MiB. */
    public static final long DEFAULT_MAX_BYTES = 256L << 20;

    Optional<RulePack> rules = Optional.empty();
    Optional<LocalDate> referenceDate = Optional.empty();
    Optional<String> language = Optional.empty();
    boolean keepSecrets;
    boolean repair = true;
    Set<RepairPart> repairParts = EnumSet.allOf(RepairPart.class);
    PeopleBy peopleBy = PeopleBy.BOTH;
    long maxBytes = DEFAULT_MAX_BYTES;
    OcrPolicy ocr = OcrPolicy.AUTO;

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

    /** Whether words that an OCR engine misread are repaired; they are unless told otherwise. */
    public Builder repair(boolean repairs) {
      repair = repairs;
      return this;
    }

    /** What words are repaired by; all there is unless told otherwise. For measuring each part. */
    public Builder repairParts(Set<RepairPart> parts) {
      repairParts = Set.copyOf(parts);
      return this;
    }

    /** By what people are found; by both unless told otherwise. For measuring the name finder. */
    public Builder peopleBy(PeopleBy by) {
      peopleBy = by;
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

    /** Which pictures of pages are read by text recognition; {@link OcrPolicy#AUTO} unless told. */
    public Builder ocr(OcrPolicy policy) {
      ocr = policy;
      return this;
    }

    /** A reader of this configuration. */
    public ReportReader build() {
      return new ReportReader(this);
    }
  }
}
