package legajo.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.rules.ExampleCheck;
import legajo.rules.RulePack;
import legajo.rules.RulePackException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo rules check}: whether the rules find what their examples say. */
final class RulesCheckCommand implements Command {
  private final Terminal terminal;

  RulesCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "check",
            "Loads rules and runs all their examples; prints FILE:LINE: and what is wrong, for each"
                + " mistake.");
    spec.addPositional(
        Specs.optionalParameter(
            0, "DIR", "Folder with rules of your own; the built-in ones unless given."));
    RuleOptions.addTo(spec);
    Specs.exitCodes(spec, "No mistake.", "There are mistakes.", "Wrong use.");
    Specs.footer(
        spec,
        "Examples",
        "  legajo rules check             run every example of the built-in rules",
        "  legajo rules check my-rules/   and of your rules, together with them");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    RuleOptions options = RuleOptions.of(line);
    Optional<Path> own =
        Specs.parameter(line, 0).map(Path::of).map(RuleOptions::existing).or(options::folder);
    RulePack builtIn = options.builtIn(Optional.empty());
    List<RulePackException> mistakes =
        own.map(builtIn::mistakesIn).orElseGet(() -> new ExampleCheck(builtIn).mistakes());
    if (!mistakes.isEmpty()) {
      mistakes.forEach(mistake -> terminal.line(String.valueOf(mistake.getMessage())));
      return ExitCodes.SOME_NOT;
    }
    terminal.line(PackSize.of(own.map(builtIn::extendedBy).orElse(builtIn)) + ": all hold");
    return ExitCodes.ALL;
  }
}
