package legajo.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo} without a command: says what there is. */
final class RootCommand implements Command {
  private final Terminal terminal;

  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(this, "legajo", "Turns old cooperation reports into structured records.");
    spec.versionProvider(new BuildVersion());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    spec.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands:%n");
    Specs.exitCodes(
        spec,
        "All was read.",
        "Some was not read, or only in part; each such file has a line that says why.",
        "Wrong use: nothing was done.");
    Specs.footer(
        spec,
        "Examples",
        "  legajo convert reports/ -o out      a record for each report",
        "  legajo convert report.pdf           one record to standard output",
        "  legajo explain out/report.json      where each value came from",
        "",
        "'legajo COMMAND --help' tells more of a command.");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    terminal.tell(line.commandSpec().commandLine().getUsageMessage().stripTrailing());
    return ExitCodes.WRONG_USE;
  }
}
