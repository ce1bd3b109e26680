package legajo.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the command line. */
interface Command {
  /** What it takes, and what its help says. */
  CommandSpec spec();

  /** Does what is asked; gives the exit code. */
  int run(ParseResult line) throws Exception;
}
