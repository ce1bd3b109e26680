package legajo.app.cli;

import java.util.List;
import java.util.Optional;
import legajo.rules.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo rules list}: what rules there are. */
final class RulesListCommand implements Command {
  private final Terminal terminal;

  RulesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(this, "list", "Prints each rule: its id, a tab, and what it finds.");
    spec.addPositional(Specs.optionalParameter(0, "KIND", "Only rules of this kind."));
    RuleOptions.addTo(spec);
    Specs.footer(
        spec,
        "Examples",
        "  legajo rules list         all rules",
        "  legajo rules list dates   those of one kind");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    RulePack pack = RuleOptions.of(line).pack(Optional.empty());
    Optional<String> kind = Specs.parameter(line, 0);
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
