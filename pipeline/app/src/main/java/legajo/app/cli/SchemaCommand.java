package legajo.app.cli;

import java.util.concurrent.Callable;
import legajo.app.schema.RecordSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code legajo schema}: the shape of a record. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) that every record keeps to.",
    footerHeading = "%nExample:%n",
    footer = "  legajo schema > record.schema.json")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin HelpOption help = new HelpOption();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print(RecordSchema.json());
    return ExitCodes.ALL;
  }
}
