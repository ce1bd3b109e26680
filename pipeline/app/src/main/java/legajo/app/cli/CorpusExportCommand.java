package legajo.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import legajo.app.convert.SourceReports;
import legajo.corpus.exchange.CasExchange;
import legajo.corpus.exchange.ExchangeException;
import legajo.model.Report;
import legajo.model.ReportJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo corpus export}: records for the tools that annotators use. */
final class CorpusExportCommand implements Command {
  private static final String SOURCE = "--source";
  private static final String TO = "--to";
  private static final String LAYERS = "legajo-layers.json";

  private final Terminal terminal;

  CorpusExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "export",
            "Writes records as annotations over the text of their reports.",
            "A CAS holds the whole text of its report, access codes too: keep it as you keep the"
                + " report.");
    spec.addPositional(Specs.parameters("RECORD", "Records that 'legajo convert' wrote."));
    spec.addOption(
        Specs.option(
            "REPORT|DIR",
            "The report that the record was read from, or a folder or archive that holds it; the"
                + " record's own folder unless given.",
            SOURCE));
    spec.addOption(
        OptionSpec.builder(TO)
            .paramLabel("FORM")
            .type(ExchangeFormat.class)
            .converters(new ExchangeFormat.Word())
            .description(
                "cas (UIMA CAS JSON 0.4.0, for INCEpTION) or web-annotation (W3C, JSON-LD). cas"
                    + " unless given.")
            .build());
    ExchangeFiles.addTo(spec);
    ReadingOptions.addTo(spec);
    Specs.exitCodes(spec, "All was exported.", "Some was not, and why.", "Wrong use.");
    Specs.footer(
        spec,
        "Examples",
        "  legajo corpus export out/*.json --source reports -o cas",
        "  legajo corpus export out/a.json --source a.pdf --to web-annotation -o web");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    ReadingOptions options = ReadingOptions.of(line);
    ExchangeFormat format = line.matchedOptionValue(TO, ExchangeFormat.CAS);
    Optional<Path> source = Specs.value(line, SOURCE).map(Path::of);
    ExchangeFiles files = ExchangeFiles.of(line);
    SourceReports reports =
        new SourceReports(options.finder(Optional.empty()), options.reader(false));
    int exported = 0;
    for (Path record : ExchangeFiles.inputs(line)) {
      try {
        export(record, reports, source, format, files);
        exported++;
      } catch (IOException | ExchangeException refused) {
        terminal.tell("legajo: " + record + ": " + refused.getMessage());
      }
    }
    terminal.tell("legajo: " + exported + " records exported; they are in " + files.path());
    return exported == ExchangeFiles.inputs(line).size() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }

  private static void export(
      Path record,
      SourceReports reports,
      Optional<Path> place,
      ExchangeFormat format,
      ExchangeFiles files)
      throws IOException, ExchangeException {
    Report report = read(record);
    SourceReports.Found source = reports.of(report, place.orElseGet(() -> folderOf(record)));
    String text = source.text().orElseThrow(() -> new IOException(source.message()));
    String name = ExchangeFiles.stem(String.valueOf(record.getFileName()));
    String exported = format.write(report, text);
    files.write(record, name + format.ending(), exported);
    if (format == ExchangeFormat.CAS) {
      files.writeOnce(LAYERS, CasExchange::layers);
    }
  }

  private static Report read(Path record) throws IOException {
    byte[] json =
        ExchangeFiles.bytes(record)
            .orElseThrow(() -> new IOException("can't be read: is it there, and may you read it?"));
    try {
      return ReportJson.read(new ByteArrayInputStream(json));
    } catch (IOException notARecord) {
      throw new IOException(
          "is no record that this version of 'legajo convert' wrote; convert the report again",
          notARecord);
    }
  }

  private static Path folderOf(Path record) {
    Path folder = record.toAbsolutePath().getParent();
    return folder == null ? record : folder;
  }
}
