package legajo.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import legajo.app.explain.RuleSentences;
import legajo.rules.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo rules list}: what rules there are. */
final class RulesListCommand implements Command {
  /** Rules that are written in the program, not in a pack. */
  private static final String PROGRAM = "program";

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
    List<String> kinds = new ArrayList<>(pack.kinds());
    kinds.add(PROGRAM);
    Optional<String> wanted = Specs.parameter(line, 0);
    if (wanted.isPresent() && !kinds.contains(wanted.get())) {
      throw CannotDo.wrongUse(
          "no rules of kind " + wanted.get() + "; there are: " + String.join(", ", kinds));
    }
    wanted.map(List::of).orElse(kinds).forEach(kind -> list(kind, pack));
    return ExitCodes.ALL;
  }

  private void list(String kind, RulePack pack) {
    if (kind.equals(PROGRAM)) {
      RuleSentences.ofProgram().forEach(this::list);
    } else {
      pack.rules(kind).rules().forEach(rule -> list(rule.id(), rule.says()));
    }
  }

  private void list(String id, String says) {
    terminal.line(id + "\t" + says);
  }
}
