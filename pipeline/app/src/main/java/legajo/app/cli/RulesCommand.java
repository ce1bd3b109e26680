package legajo.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import legajo.rules.ExampleCheck;
import legajo.rules.RulePack;
import legajo.rules.RulePackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code legajo rules}: what reports look like, as data. */
@Command(
    name = "rules",
    description = "Checks and lists the rules that reports are read by.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:No mistake.", "1:'check' found mistakes.", "2:Wrong use."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  legajo rules check my-rules/   run every example of your rules",
      "  legajo rules list              each rule with the sentence that says what it finds",
      "  legajo rules list dates        those of one kind"
    })
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin HelpOption help = new HelpOption();
  @Spec CommandSpec spec = CommandSpec.create();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.tell(spec.commandLine().getUsageMessage().stripTrailing());
    return ExitCodes.WRONG_USE;
  }

  @Command(
      name = "check",
      description =
          "Loads rules and runs all their examples; prints FILE:LINE: and what is wrong, for each mistake.")
  int check(
      @Mixin HelpOption helpOption,
      @Mixin RuleOptions options,
      @Parameters(
              arity = "0..1",
              paramLabel = "DIR",
              description = "Folder with rules of your own; the built-in ones unless given.")
          Optional<Path> folder) {
    Optional<Path> own = folder.or(() -> options.rules).map(RuleOptions::folder);
    RulePack builtIn = RuleOptions.builtIn(options.language.orElse(RuleOptions.USUAL_LANGUAGE));
    List<RulePackException> mistakes =
        own.map(builtIn::mistakesIn).orElseGet(() -> new ExampleCheck(builtIn).mistakes());
    if (!mistakes.isEmpty()) {
      mistakes.forEach(mistake -> terminal.line(String.valueOf(mistake.getMessage())));
      return ExitCodes.SOME_NOT;
    }
    terminal.line(PackSize.of(own.map(builtIn::extendedBy).orElse(builtIn)) + ": all hold");
    return ExitCodes.ALL;
  }

  @Command(name = "list", description = "Prints each rule: its id, and what it finds.")
  int list(
      @Mixin HelpOption helpOption,
      @Mixin RuleOptions options,
      @Parameters(arity = "0..1", paramLabel = "KIND", description = "Only rules of this kind.")
          Optional<String> kind) {
    RulePack pack = options.pack(Optional.empty());
    if (kind.isPresent() && !pack.kinds().contains(kind.get())) {
      throw CannotDo.wrongUse(
          "no rules of kind " + kind.get() + "; there are: " + String.join(", ", pack.kinds()));
    }
    for (String each : kind.map(List::of).orElseGet(() -> List.copyOf(pack.kinds()))) {
      pack.rules(each).rules().forEach(rule -> terminal.line(rule.id() + "\t" + rule.says()));
    }
    return ExitCodes.ALL;
  }
}
