package legajo.app.cli;

import legajo.app.schema.RecordSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo schema}: the shape of a record. */
final class SchemaCommand implements Command {
  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this, "schema", "Prints the JSON Schema (2020-12) that every record keeps to.");
    Specs.footer(spec, "Example", "  legajo schema > record.schema.json");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    terminal.print(RecordSchema.json());
    return ExitCodes.ALL;
  }
}
