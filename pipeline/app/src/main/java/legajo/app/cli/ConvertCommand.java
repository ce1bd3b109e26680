package legajo.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.app.convert.Conversion;
import legajo.app.convert.ConversionCount;
import legajo.app.convert.Converted;
import legajo.app.convert.FoundReport;
import legajo.app.convert.RecordFolder;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo convert}: reports in, records out. */
final class ConvertCommand implements Command {
  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(this, "convert", "Reads reports and writes a record (JSON) for each.");
    spec.addPositional(Specs.parameters("INPUT", "Reports, folders and ZIP archives."));
    spec.addOption(
        Specs.option(
            "DIR",
            "Folder for the records; made where there is none. For a single report, '-' or nothing"
                + " is standard output.",
            "-o",
            "--output"));
    ReadingOptions.addTo(spec);
    spec.addOption(
        Specs.flag(
            "--keep-secrets",
            "Write access codes of recordings into the record; [redacted] unless given."));
    spec.addOption(
        OptionSpec.builder("-j", "--jobs")
            .paramLabel("N")
            .type(Integer.class)
            .description(
                "How many reports are read at the same time; one for each processor unless given.")
            .build());
    Specs.exitCodes(
        spec,
        "Every report was read.",
        "Some were not, or only in part; each has a line on standard error.",
        "Wrong use, such as an output folder that can't be written to: nothing was read.");
    Specs.footer(
        spec,
        "Names",
        "  The record of DIR/a/b.pdf is out/a/b.json. Where two reports would share a",
        "  name, each keeps its extension: out/a/b.pdf.json, out/a/b.txt.json.",
        "  A record that is there already is replaced.",
        "",
        "Examples:",
        "  legajo convert reports/ -o out             a folder, with all that is in it",
        "  legajo convert 2019.zip new/*.pdf -o out   archives and files",
        "  legajo convert report.docx | jq .sessions  one record to standard output");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    List<String> inputs = line.matchedPositionalValue(0, List.of());
    int jobs = line.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
    if (jobs < 1) {
      throw CannotDo.wrongUse("--jobs is at least 1, not " + jobs);
    }
    ReadingOptions options = ReadingOptions.of(line);
    ReportReader reader = options.reader(line.matchedOptionValue("--keep-secrets", false));
    Optional<Path> folder =
        Specs.value(line, "--output").filter(o -> !o.equals(STANDARD_OUTPUT)).map(Path::of);
    List<FoundReport> reports = options.finder(folder).find(inputs.stream().map(Path::of).toList());
    return folder.isPresent()
        ? toFolder(new Conversion(reader, open(folder.get()), jobs), reports, folder.get())
        : toStandardOutput(reader, reports);
  }

  private static RecordFolder open(Path folder) {
    try {
      return RecordFolder.open(folder);
    } catch (IOException refused) {
      throw CannotDo.wrongUse(refused.getMessage() + "; choose another with -o");
    }
  }

  private int toFolder(Conversion conversion, List<FoundReport> reports, Path folder) {
    ConversionCount count = new ConversionCount();
    conversion.run(reports, one -> told(count, one));
    terminal.tell("legajo: " + count.summary() + "; records are in " + folder);
    return exitCode(count);
  }

  private int toStandardOutput(ReportReader reader, List<FoundReport> reports) {
    if (reports.size() > 1) {
      throw CannotDo.wrongUse(
          reports.size() + " reports: say with -o DIR where their records should go");
    }
    FoundReport report = reports.get(0);
    Reading reading = Conversion.read(report, reader);
    reading.report().ifPresent(record -> terminal.print(ReportJson.write(record)));
    ConversionCount count = new ConversionCount();
    told(count, Converted.of(report, reading));
    return exitCode(count);
  }

  private void told(ConversionCount count, Converted one) {
    count.add(one);
    if (!one.message().isEmpty()) {
      terminal.tell(one.line());
    }
  }

  private static int exitCode(ConversionCount count) {
    return count.allRead() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }
}
