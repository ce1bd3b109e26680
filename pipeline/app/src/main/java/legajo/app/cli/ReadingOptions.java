package legajo.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import legajo.app.convert.ReportFinder;
import legajo.pipeline.ReportReader;
import legajo.pipeline.ingest.ocr.OcrPolicy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * How reports are read.
 *
 * @param rules which rules are used
 * @param referenceDate the day that dates without a year lean on
 * @param maxBytes the largest file that is read
 * @param repair whether what an OCR engine misread is repaired
 * @param ocr which pictures of pages are read
 */
record ReadingOptions(
    RuleOptions rules,
    Optional<LocalDate> referenceDate,
    Optional<Long> maxBytes,
    boolean repair,
    Optional<OcrPolicy> ocr) {
  private static final String REFERENCE_DATE = "--reference-date";
  private static final String MAX_SIZE = "--max-size";
  private static final String NO_REPAIR = "--no-repair";
  private static final String OCR = "--ocr";

  static void addTo(CommandSpec spec) {
    RuleOptions.addTo(spec);
    spec.addOption(
        OptionSpec.builder(REFERENCE_DATE)
            .paramLabel("DATE")
            .type(LocalDate.class)
            .converters(new Day())
            .description(
                "Day (2023-07-21) that dates without a year lean on where the report itself doesn't"
                    + " tell.")
            .build());
    spec.addOption(
        OptionSpec.builder(MAX_SIZE)
            .paramLabel("SIZE")
            .type(Long.class)
            .converters(new ByteSize())
            .description("Largest file that is read, such as 64M. 256M unless given.")
            .build());
    spec.addOption(
        Specs.flag(NO_REPAIR, "Leave what an OCR engine misread as it stands (\"cooperacidn\")."));
    spec.addOption(
        OptionSpec.builder(OCR)
            .paramLabel("WHEN")
            .type(OcrPolicy.class)
            .converters(new OcrWord())
            .description(
                "Which pages are read from their picture by Tesseract: auto (those without text, and"
                    + " scans whose text layer is damaged), always, never. auto unless given.")
            .build());
  }

  static ReadingOptions of(ParseResult line) {
    return new ReadingOptions(
        RuleOptions.of(line),
        Optional.ofNullable(line.matchedOptionValue(REFERENCE_DATE, null)),
        Optional.ofNullable(line.matchedOptionValue(MAX_SIZE, null)),
        !line.hasMatchedOption(NO_REPAIR),
        Optional.ofNullable(line.matchedOptionValue(OCR, null)));
  }

  /** A reader of these options. */
  ReportReader reader(boolean keepSecrets) {
    ReportReader.Builder builder = ReportReader.builder().keepSecrets(keepSecrets).repair(repair);
    rules.chosen().ifPresent(builder::rules);
    rules.language().ifPresent(builder::language);
    referenceDate.ifPresent(builder::referenceDate);
    maxBytes.ifPresent(builder::maxBytes);
    ocr.ifPresent(builder::ocr);
    return builder.build();
  }

  /**
   * Finds what is to be read.
   *
   * @param output folder that the records go to
   */
  ReportFinder finder(Optional<Path> output) {
    return new ReportFinder(maxBytes.orElse(ReportReader.Builder.DEFAULT_MAX_BYTES), output);
  }
}
