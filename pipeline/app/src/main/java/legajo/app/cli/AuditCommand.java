package legajo.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.app.audit.AuditSubject;
import legajo.app.audit.AuditTable;
import legajo.app.audit.AuditView;
import legajo.app.audit.CalibrationFile;
import legajo.app.audit.ComparisonTable;
import legajo.app.audit.Gate;
import legajo.app.audit.self.SelfAudit;
import legajo.app.audit.self.SelfAuditResult;
import legajo.app.audit.self.SelfAuditTable;
import legajo.corpus.audit.Audit;
import legajo.corpus.audit.AuditResult;
import legajo.corpus.audit.Comparison;
import legajo.corpus.audit.PairedRuns;
import legajo.corpus.audit.RecordFiles;
import legajo.corpus.gold.GoldFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo audit}: how right records are. */
final class AuditCommand implements Command {
  private static final int WIDTH = 80;

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
    spec.addOption(
        Specs.option(
            "OLD",
            "Tell what these records of another run say differently; with GOLD, which run is better.",
            "--against"));
    spec.addOption(
        Specs.option(
            "FILE",
            "Write how often each rule is right, as confidence.yaml of a rule pack.",
            "--calibrate"));
    AuditOutputs.addTo(spec);
    Specs.exitCodes(
        spec,
        "The audit was made; no figure is below its gate.",
        "A figure is below its gate, or a record could not be read.",
        "Wrong use: nothing was done.");
    Specs.footer(
        spec,
        "Examples",
        "  legajo audit out/ corpus/gold/dev     held to gold, field by field",
        "  legajo audit --against old/ new/      what two runs read differently",
        "  legajo audit out/ corpus/gold/dev --html audit.html   each error in its place",
        "  legajo audit out/ corpus/gold/dev --json - | jq .microF1");
    return spec;
  }

  @Override
  public int run(ParseResult line) throws Exception {
    RecordFiles records = open(Path.of(Specs.parameter(line, 0).orElseThrow()));
    Optional<Path> goldFolder = Specs.parameter(line, 1).map(Path::of);
    Optional<RecordFiles> old =
        Specs.value(line, "--against").map(Path::of).map(AuditCommand::open);
    AuditOutputs outputs = AuditOutputs.of(line);
    if (old.isPresent()) {
      outputs.refuse("leave out --against");
      return against(old.get(), records, goldFolder, line);
    }
    if (goldFolder.isEmpty()) {
      outputs.refuse("name GOLD, too");
      return alone(records, line);
    }
    Path gold = goldFolder.get();
    Optional<Gate> gate = Specs.value(line, "--fail-under").map(AuditCommand::gate);
    AuditView view = AuditView.of(result(records, gold), AuditView.SEED);
    outputs.write(view, subject(line), terminal);
    if (!outputs.takesStandardOutput()) {
      AuditTable.lines(view).forEach(terminal::line);
      if (line.matchedOptionValue("--errors", false)) {
        terminal.line("");
        AuditTable.mistakes(view).forEach(terminal::line);
      }
    }
    Specs.value(line, "--calibrate")
        .ifPresent(file -> write(Path.of(file), CalibrationFile.of(view.result().reliability())));
    List<String> failures = gate.map(g -> g.failures(view)).orElse(List.of());
    failures.forEach(failure -> terminal.tell("legajo: " + failure));
    return failures.isEmpty() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }

  private int against(RecordFiles before, RecordFiles after, Optional<Path> gold, ParseResult line)
      throws IOException {
    Comparison comparison = Comparison.of(before, after);
    ComparisonTable.lines(comparison).forEach(terminal::line);
    if (gold.isPresent()) {
      terminal.line("");
      PairedRuns runs = PairedRuns.of(result(before, gold.get()), result(after, gold.get()));
      ComparisonTable.significance(runs.test(AuditView.SEED)).forEach(terminal::line);
    }
    if (line.matchedOptionValue("--errors", false)) {
      terminal.line("");
      ComparisonTable.differences(comparison).forEach(terminal::line);
    }
    return ExitCodes.ALL;
  }

  /** Without gold: what the records say against themselves. */
  private int alone(RecordFiles records, ParseResult line) {
    if (Specs.value(line, "--fail-under").isPresent()
        || Specs.value(line, "--calibrate").isPresent()) {
      throw CannotDo.wrongUse("--fail-under and --calibrate need GOLD, to hold the records to");
    }
    SelfAuditResult result = new SelfAudit().audit(records);
    new SelfAuditTable(result).lines(WIDTH).forEach(terminal::line);
    return result.unread().isEmpty() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException refused) {
      throw CannotDo.wrongUse(file + " can't be written to: " + refused.getMessage());
    }
  }

  private static AuditSubject subject(ParseResult line) throws IOException {
    return new AuditSubject(
        Specs.parameter(line, 0).orElseThrow(),
        Specs.parameter(line, 1).orElseThrow(),
        AuditView.SEED,
        BuildVersion.number());
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
      throw CannotDo.wrongUse(String.valueOf(refused.getMessage()));
    }
  }

  private static AuditResult result(RecordFiles records, Path gold) {
    try {
      return Audit.run(records, GoldFolder.open(gold));
    } catch (IOException refused) {
      throw CannotDo.wrongUse(String.valueOf(refused.getMessage()));
    }
  }
}
