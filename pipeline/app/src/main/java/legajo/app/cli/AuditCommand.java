package legajo.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.app.audit.AuditTable;
import legajo.app.audit.AuditView;
import legajo.app.audit.Gate;
import legajo.corpus.audit.Audit;
import legajo.corpus.audit.AuditResult;
import legajo.corpus.audit.RecordFiles;
import legajo.corpus.gold.GoldFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo audit}: how right records are. */
final class AuditCommand implements Command {
  private final Terminal terminal;

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(this, "audit", "Tells how right records are, and where they are wrong.");
    spec.addPositional(Specs.parameter(0, "RECORDS", "A record, or a folder with records."));
    spec.addPositional(
        Specs.optionalParameter(1, "GOLD", "A folder with the records that people made."));
    spec.addOption(Specs.flag("--errors", "List every error."));
    spec.addOption(
        Specs.option(
            "NAME=FIGURE,…",
            "Exit with 1 where a figure is below this: participants.name=0.98,dates=0.95",
            "--fail-under"));
    Specs.exitCodes(
        spec,
        "The audit was made; no figure is below its gate.",
        "A figure is below its gate, or a record could not be read.",
        "Wrong use: nothing was done.");
    Specs.footer(
        spec, "Examples", "  legajo audit out/ corpus/gold/dev   held to gold, field by field");
    return spec;
  }

  @Override
  public int run(ParseResult line) throws Exception {
    RecordFiles records = open(Path.of(Specs.parameter(line, 0).orElseThrow()));
    Path gold = Path.of(Specs.parameter(line, 1).orElseThrow());
    Optional<Gate> gate = Specs.value(line, "--fail-under").map(AuditCommand::gate);
    AuditView view = AuditView.of(result(records, gold), AuditView.SEED);
    AuditTable.lines(view).forEach(terminal::line);
    if (line.matchedOptionValue("--errors", false)) {
      terminal.line("");
      AuditTable.mistakes(view).forEach(terminal::line);
    }
    List<String> failures = gate.map(g -> g.failures(view)).orElse(List.of());
    failures.forEach(failure -> terminal.tell("legajo: " + failure));
    return failures.isEmpty() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }

  private static Gate gate(String text) {
    try {
      return Gate.of(text);
    } catch (IllegalArgumentException mistake) {
      throw CannotDo.wrongUse("--fail-under: " + mistake.getMessage());
    }
  }

  private static RecordFiles open(Path place) {
    try {
      return RecordFiles.open(place);
    } catch (IOException refused) {
      throw CannotDo.wrongUse(refused.getMessage());
    }
  }

  private static AuditResult result(RecordFiles records, Path gold) {
    try {
      return Audit.run(records, GoldFolder.open(gold));
    } catch (IOException refused) {
      throw CannotDo.wrongUse(refused.getMessage());
    }
  }
}
