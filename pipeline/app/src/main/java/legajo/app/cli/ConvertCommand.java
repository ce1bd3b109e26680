package legajo.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import legajo.app.convert.Conversion;
import legajo.app.convert.ConversionCount;
import legajo.app.convert.Converted;
import legajo.app.convert.FoundReport;
import legajo.app.convert.RecordFolder;
import legajo.app.convert.ReportFinder;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legajo convert}: reports in, records out. */
@Command(
    name = "convert",
    description = "Reads reports and writes a record (JSON) for each.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Every report was read.",
      "1:Some were not, or only in part; each has a line on standard error.",
      "2:Wrong use, such as an output folder that can't be written to: nothing was read."
    },
    footerHeading = "%nNames:%n",
    footer = {
      "  The record of DIR/a/b.pdf is out/a/b.json. Where two reports would share a",
      "  name, each keeps its extension: out/a/b.pdf.json, out/a/b.txt.json.",
      "  A record that is there already is replaced.",
      "",
      "Examples:",
      "  legajo convert reports/ -o out             a folder, with all that is in it",
      "  legajo convert 2019.zip new/*.pdf -o out   archives and files",
      "  legajo convert report.docx | jq .sessions  one record to standard output"
    })
final class ConvertCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  @Mixin HelpOption help = new HelpOption();
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Reports, folders and ZIP archives.")
  List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Folder for the records; made where there is none. For a single report, '-' or nothing is standard output.")
  Optional<String> output = Optional.empty();

  @Option(
      names = "--keep-secrets",
      description = "Write access codes of recordings into the record; [redacted] unless given.")
  boolean keepSecrets;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "How many reports are read at the same time; one for each processor unless given.")
  Optional<Integer> jobs = Optional.empty();

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int threads = jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw CannotDo.wrongUse("--jobs is at least 1, not " + threads);
    }
    ReportReader reader = reading.reader(keepSecrets);
    Optional<Path> folder = output.filter(o -> !o.equals(STANDARD_OUTPUT)).map(Path::of);
    List<FoundReport> reports = ReportFinder.find(inputs);
    return folder.isPresent()
        ? toFolder(new Conversion(reader, open(folder.get()), threads), reports, folder.get())
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
    return count.allRead() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }

  private void told(ConversionCount count, Converted one) {
    count.add(one);
    if (!one.message().isEmpty()) {
      terminal.tell(one.line());
    }
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
    return count.allRead() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }
}
