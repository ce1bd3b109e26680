package legajo.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import legajo.app.convert.ReportFinder;
import legajo.pipeline.ReportReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * How reports are read.
 *
 * @param rules which rules are used
 * @param referenceDate the day that dates without a year lean on
 * @param maxBytes the largest file that is read
 */
record ReadingOptions(
    RuleOptions rules, Optional<LocalDate> referenceDate, Optional<Long> maxBytes) {
  private static final String REFERENCE_DATE = "--reference-date";
  private static final String MAX_SIZE = "--max-size";

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
  }

  static ReadingOptions of(ParseResult line) {
    return new ReadingOptions(
        RuleOptions.of(line),
        Optional.ofNullable(line.matchedOptionValue(REFERENCE_DATE, null)),
        Optional.ofNullable(line.matchedOptionValue(MAX_SIZE, null)));
  }

  /** A reader of these options. */
  ReportReader reader(boolean keepSecrets) {
    ReportReader.Builder builder = ReportReader.builder().keepSecrets(keepSecrets);
    rules.chosen().ifPresent(builder::rules);
    rules.language().ifPresent(builder::language);
    referenceDate.ifPresent(builder::referenceDate);
    maxBytes.ifPresent(builder::maxBytes);
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
