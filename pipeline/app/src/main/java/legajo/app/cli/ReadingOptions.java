package legajo.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import legajo.pipeline.ReportReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How reports are read. */
final class ReadingOptions {
  @Mixin RuleOptions rules = new RuleOptions();

  @Option(
      names = "--reference-date",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "Day (2023-07-21) that dates without a year lean on where the report itself doesn't tell.")
  Optional<LocalDate> referenceDate = Optional.empty();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description = "Largest file that is read, such as 64M. 256M unless given.")
  Optional<Long> maxBytes = Optional.empty();

  /** A reader of these options. */
  ReportReader reader(boolean keepSecrets) {
    ReportReader.Builder builder = ReportReader.builder().keepSecrets(keepSecrets);
    rules.chosen().ifPresent(builder::rules);
    rules.language.ifPresent(builder::language);
    referenceDate.ifPresent(builder::referenceDate);
    maxBytes.ifPresent(builder::maxBytes);
    return builder.build();
  }
}
