package legajo.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import legajo.app.convert.Conversion;
import legajo.app.convert.FoundReport;
import legajo.app.convert.ReportFinder;
import legajo.model.Repair;
import legajo.pipeline.Reading;
import legajo.pipeline.document.CleanText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code legajo text}: what the program reads before it looks for anything. */
@Command(
    name = "text",
    description =
        "Prints the text of a report as the rules see it: repaired, lines joined to paragraphs.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  legajo text report.pdf             the repaired text",
      "  legajo text --raw report.pdf       the text as it stands; evidence counts its characters",
      "  legajo text --repairs report.pdf   what was repaired, one change a line"
    })
final class TextCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin HelpOption help = new HelpOption();
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Parameters(paramLabel = "FILE", description = "A report.")
  Path file = Path.of("");

  @ArgGroup View view = new View();

  /** At most one of these. */
  static final class View {
    @Option(
        names = "--raw",
        description =
            "The text as ingested: 'begin' and 'end' of a record's evidence count its code points.")
    boolean raw;

    @Option(
        names = "--repairs",
        description =
            "Page, place, words as they stood, words that took their place, rule; parted by tabs.")
    boolean repairs;
  }

  TextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<FoundReport> found = ReportFinder.find(List.of(file));
    if (found.size() != 1) {
      throw CannotDo.wrongUse("'legajo text' takes one report; " + file + " holds " + found.size());
    }
    Reading read = Conversion.read(found.get(0), reading.reader(false));
    CleanText text =
        read.cleanText()
            .orElseThrow(
                () ->
                    CannotDo.unread(file + ": " + read.outcome().label() + ": " + read.message()));
    if (view.raw) {
      terminal.print(text.source().text());
    } else if (view.repairs) {
      read.report().orElseThrow().repairs().list().forEach(repair -> terminal.line(line(repair)));
    } else {
      terminal.line(text.text().stripTrailing());
    }
    return ExitCodes.ALL;
  }

  private static String line(Repair repair) {
    return String.join(
        "\t",
        String.valueOf(repair.page()),
        repair.begin() + "-" + repair.end(),
        repair.from(),
        repair.to(),
        repair.rule());
  }
}
