package legajo.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import legajo.app.doctor.Finding;
import legajo.app.doctor.Machine;
import legajo.rules.RulePack;
import legajo.rules.RulePackException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo doctor}: whether this machine can do the work. */
final class DoctorCommand implements Command {
  private final Terminal terminal;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this, "doctor", "Tells what this machine has and lacks, and the remedy for each lack.");
    Specs.exitCodes(spec, "Reports can be read.", "Something essential is missing.");
    Specs.footer(spec, "Example", "  legajo doctor");
    return spec;
  }

  @Override
  public int run(ParseResult line) throws IOException {
    terminal.line("legajo " + BuildVersion.number());
    List<Finding> findings = new ArrayList<>(Machine.look());
    findings.add(rules());
    findings.forEach(finding -> terminal.line(line(finding)));
    return findings.stream().anyMatch(DoctorCommand::isEssential)
        ? ExitCodes.SOME_NOT
        : ExitCodes.ALL;
  }

  private static Finding rules() {
    String language = RuleOptions.USUAL_LANGUAGE;
    try {
      PackSize size = PackSize.of(RulePack.builtIn(language));
      return Finding.has("rules", language + ": " + size);
    } catch (RulePackException | IllegalArgumentException mistake) {
      return Finding.lacks(
          Finding.Lack.ESSENTIAL,
          "rules",
          String.valueOf(mistake.getMessage()),
          "the program is damaged: build it again");
    }
  }

  private static boolean isEssential(Finding finding) {
    return finding.lack().filter(lack -> lack == Finding.Lack.ESSENTIAL).isPresent();
  }

  private static String line(Finding finding) {
    String sign =
        finding.lack().isEmpty() ? "ok      " : isEssential(finding) ? "MISSING " : "lacks   ";
    String remedy = finding.remedy().isEmpty() ? "" : "; " + finding.remedy();
    return sign + finding.subject() + ": " + finding.state() + remedy;
  }
}
