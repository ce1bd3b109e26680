package legajo.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code legajo} without a command: says what there is. */
@Command(
    name = "legajo",
    description = "Turns old cooperation reports into structured records.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = BuildVersion.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All was read.",
      "1:Some was not read, or only in part; each such file has a line that says why.",
      "2:Wrong use: nothing was done."
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  legajo convert reports/ -o out      a record for each report",
      "  legajo convert report.pdf           one record to standard output",
      "  legajo explain out/report.json      where each value came from",
      "",
      "'legajo COMMAND --help' tells more of a command."
    })
final class LegajoCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin HelpOption help = new HelpOption();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  boolean version;

  @Spec CommandSpec spec = CommandSpec.create();

  LegajoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.tell(spec.commandLine().getUsageMessage().stripTrailing());
    return ExitCodes.WRONG_USE;
  }
}
