package legajo.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo rules}: what reports look like, as data. */
final class RulesCommand implements Command {
  private final Terminal terminal;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(this, "rules", "Checks and lists the rules that reports are read by.");
    spec.addSubcommand("check", Specs.commandLine(new RulesCheckCommand(terminal)));
    spec.addSubcommand("list", Specs.commandLine(new RulesListCommand(terminal)));
    spec.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands:%n");
    Specs.footer(
        spec,
        "Examples",
        "  legajo rules check my-rules/   run every example of your rules",
        "  legajo rules list              each rule with the sentence that says what it finds");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    terminal.tell(line.commandSpec().commandLine().getUsageMessage().stripTrailing());
    return ExitCodes.WRONG_USE;
  }
}
