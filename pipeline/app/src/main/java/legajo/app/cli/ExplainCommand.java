package legajo.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.app.explain.Explanation;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.document.CleanText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.json.JsonMapper;

/** {@code legajo explain}: where each value of a record came from. */
final class ExplainCommand implements Command {
  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "explain",
            "Prints for each value of a record the words that it came from, their page and place,"
                + " and the rule that found them.",
            "With the report at hand (beside the record, or --source) also the words in their"
                + " context, and what other rules found there and why they lost.");
    spec.addPositional(Specs.parameter(0, "RECORD", "A record that 'legajo convert' wrote."));
    spec.addPositional(
        Specs.optionalParameter(
            1,
            "POINTER",
            "JSON Pointer of a value, such as /sessions/0/date; all values unless given."));
    spec.addOption(Specs.option("FILE", "The report that the record was read from.", "--source"));
    ReadingOptions.addTo(spec);
    Specs.footer(
        spec,
        "Examples",
        "  legajo explain out/report.json                    all values",
        "  legajo explain out/report.json /sessions/0/date   one value",
        "  legajo explain out/report.json /participants --source reports/report.pdf");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    Path file = Path.of(Specs.parameter(line, 0).orElseThrow());
    byte[] json = bytes(file);
    Report report = report(file, json);
    ReadingOptions options = ReadingOptions.of(line);
    Optional<Path> source =
        Specs.value(line, "--source").map(Path::of).or(() -> beside(file, report.source().file()));
    Explanation explanation =
        new Explanation(
            JsonMapper.shared().readTree(json),
            report,
            options.rules().pack(report.source().language()),
            source.flatMap(at -> text(at, report, options)));
    String pointer = Specs.parameter(line, 1).map(ExplainCommand::withSlash).orElse("");
    List<String> lines =
        explanation
            .of(pointer)
            .orElseThrow(() -> CannotDo.wrongUse("the record has no value at " + pointer));
    lines.forEach(terminal::line);
    return ExitCodes.ALL;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw CannotDo.unread(file + " can't be read: is it there, and may you read it?");
    }
  }

  private static Report report(Path file, byte[] json) {
    try {
      return ReportJson.read(new ByteArrayInputStream(json));
    } catch (IOException notARecord) {
      throw CannotDo.unread(
          file
              + " is no record that this version of 'legajo convert' wrote; convert the report"
              + " again");
    }
  }

  private Optional<CleanText> text(Path source, Report report, ReadingOptions options) {
    Reading reading = options.reader(false).read(source);
    if (reading.report().isEmpty()) {
      terminal.tell(
          "legajo: " + source + ": " + reading.outcome().label() + ": " + reading.message());
      return Optional.empty();
    }
    if (!reading.report().get().source().sha256().equals(report.source().sha256())) {
      terminal.tell("legajo: " + source + " is not the file that the record was read from");
      return Optional.empty();
    }
    return reading.cleanText();
  }

  private static Optional<Path> beside(Path file, String name) {
    return Optional.of(file.resolveSibling(name)).filter(Files::isRegularFile);
  }

  private static String withSlash(String pointer) {
    return pointer.isEmpty() || pointer.startsWith("/") ? pointer : "/" + pointer;
  }
}
