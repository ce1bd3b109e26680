package legajo.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import legajo.app.explain.Explanation;
import legajo.model.Report;
import legajo.model.ReportJson;
import legajo.pipeline.Reading;
import legajo.pipeline.document.CleanText;
import legajo.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code legajo explain}: where each value of a record came from. */
@Command(
    name = "explain",
    description = {
      "Prints for each value of a record the words that it came from, their page and place, and the rule that found them.",
      "With the report at hand (beside the record, or --source) also the words in their context, and what other rules found there and why they lost."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  legajo explain out/report.json                    all values",
      "  legajo explain out/report.json /sessions/0/date   one value",
      "  legajo explain out/report.json /participants --source reports/report.pdf"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin HelpOption help = new HelpOption();
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Parameters(
      index = "0",
      paramLabel = "RECORD",
      description = "A record that 'legajo convert' wrote.")
  Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "POINTER",
      description = "JSON Pointer of a value, such as /sessions/0/date; all values unless given.")
  Optional<String> pointer = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "The report that the record was read from.")
  Optional<Path> source = Optional.empty();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    byte[] json = bytes();
    Report report = report(json);
    RulePack pack = reading.rules.pack(report.source().language());
    Explanation explanation =
        new Explanation(JsonMapper.shared().readTree(json), report, pack, text(report));
    String at = pointer.map(ExplainCommand::withSlash).orElse("");
    List<String> lines =
        explanation.of(at).orElseThrow(() -> CannotDo.wrongUse("the record has no value at " + at));
    lines.forEach(terminal::line);
    return ExitCodes.ALL;
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw CannotDo.unread(file + " can't be read: is it there, and may you read it?");
    }
  }

  private Report report(byte[] json) {
    try {
      return ReportJson.read(new ByteArrayInputStream(json));
    } catch (IOException notARecord) {
      throw CannotDo.unread(
          file
              + " is no record that this version of 'legajo convert' wrote; convert the report again");
    }
  }

  private Optional<CleanText> text(Report report) {
    Optional<Path> at = source.or(() -> beside(report.source().file()));
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Reading read = reading.reader(false).read(at.get());
    if (read.report().isEmpty()) {
      terminal.tell("legajo: " + at.get() + ": " + read.outcome().label() + ": " + read.message());
      return Optional.empty();
    }
    if (!read.report().get().source().sha256().equals(report.source().sha256())) {
      terminal.tell("legajo: " + at.get() + " is not the file that the record was read from");
      return Optional.empty();
    }
    return read.cleanText();
  }

  private Optional<Path> beside(String name) {
    return Optional.of(file.resolveSibling(name)).filter(Files::isRegularFile);
  }

  private static String withSlash(String pointer) {
    return pointer.isEmpty() || pointer.startsWith("/") ? pointer : "/" + pointer;
  }
}
