package legajo.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import legajo.app.convert.Conversion;
import legajo.app.convert.FoundReport;
import legajo.model.Repair;
import legajo.pipeline.Reading;
import legajo.pipeline.document.CleanText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo text}: what the program reads before it looks for anything. */
final class TextCommand implements Command {
  private static final String RAW = "--raw";
  private static final String REPAIRS = "--repairs";

  private final Terminal terminal;

  TextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "text",
            "Prints the text of a report as the rules see it: repaired, lines joined to"
                + " paragraphs.");
    spec.addPositional(Specs.parameter(0, "FILE", "A report."));
    spec.addOption(
        Specs.flag(
            RAW,
            "The text as ingested: 'begin' and 'end' of a record's evidence count its code"
                + " points."));
    spec.addOption(
        Specs.flag(
            REPAIRS,
            "Page, place, words as they stood, words that took their place, rule, how sure"
                + " (0 to 1); parted by tabs."));
    ReadingOptions.addTo(spec);
    Specs.footer(
        spec,
        "Examples",
        "  legajo text report.pdf             the repaired text",
        "  legajo text --raw report.pdf       the text as it stands",
        "  legajo text --repairs report.pdf   what was repaired, one change a line");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    if (line.hasMatchedOption(RAW) && line.hasMatchedOption(REPAIRS)) {
      throw CannotDo.wrongUse("either " + RAW + " or " + REPAIRS + ", not both");
    }
    Path file = Path.of(Specs.parameter(line, 0).orElseThrow());
    Reading reading = read(file, line);
    CleanText text =
        reading
            .cleanText()
            .orElseThrow(
                () ->
                    CannotDo.unread(
                        file + ": " + reading.outcome().label() + ": " + reading.message()));
    if (line.hasMatchedOption(RAW)) {
      terminal.print(text.source().text());
    } else if (line.hasMatchedOption(REPAIRS)) {
      reading.report().orElseThrow().repairs().list().forEach(r -> terminal.line(line(r)));
    } else {
      terminal.line(text.text().stripTrailing());
    }
    return ExitCodes.ALL;
  }

  private static Reading read(Path file, ParseResult line) {
    ReadingOptions options = ReadingOptions.of(line);
    List<FoundReport> found = options.finder(Optional.empty()).find(List.of(file));
    if (found.size() != 1) {
      throw CannotDo.wrongUse("'legajo text' takes one report; " + file + " holds " + found.size());
    }
    return Conversion.read(found.get(0), options.reader(false));
  }

  private static String line(Repair repair) {
    return String.join(
        "\t",
        String.valueOf(repair.page()),
        repair.begin() + "-" + repair.end(),
        oneLine(repair.from()),
        oneLine(repair.to()),
        repair.rule(),
        String.format(Locale.ROOT, "%.2f", repair.certainty()));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s", " ");
  }
}
