package legajo.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo corpus}: reports with what people say is right of them. */
final class CorpusCommand implements Command {
  private final Terminal terminal;

  CorpusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(this, "corpus", "Makes and keeps reports whose right records are known.");
    spec.addSubcommand("export", Specs.commandLine(new CorpusExportCommand(terminal)));
    spec.addSubcommand("import", Specs.commandLine(new CorpusImportCommand(terminal)));
    spec.addSubcommand("generate", Specs.commandLine(new CorpusGenerateCommand()));
    spec.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands:%n");
    Specs.footer(
        spec,
        "Examples",
        "  legajo corpus export out/a.json --source reports -o cas   for correction in INCEpTION",
        "  legajo corpus import corrected.json -o gold               what was corrected, as gold",
        "  legajo corpus generate --reports 100 -o made              reports made up, with their gold");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    terminal.tell(line.commandSpec().commandLine().getUsageMessage().stripTrailing());
    return ExitCodes.WRONG_USE;
  }
}
