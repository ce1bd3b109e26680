package legajo.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import legajo.rules.RulePackException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line. */
public final class Legajo {
  private static final String TRACE = "LEGAJO_TRACE";

  private static final Map<String, Function<Terminal, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("convert", ConvertCommand::new);
    COMMANDS.put("text", TextCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("schema", SchemaCommand::new);
    COMMANDS.put("rules", RulesCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
  }

  private final Terminal terminal;

  Legajo(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    QuietLibraries.ask();
    System.exit(new Legajo(Terminal.ofProcess()).run(args));
  }

  /** Runs a command; gives the exit code. */
  int run(String... args) {
    try {
      int code = commandLine(args).execute(args);
      terminal.flush();
      return code;
    } catch (Terminal.OutputLost lost) {
      if (lost.wanted()) {
        return ExitCodes.ALL;
      }
      terminal.tell("legajo: standard output can't be written: " + lost.getMessage());
      return ExitCodes.SOME_NOT;
    }
  }

  /** Only the command that is asked for is made: the others would cost time at every start. */
  private CommandLine commandLine(String... args) {
    CommandLine root = new CommandLine(new LegajoCommand(terminal));
    Function<Terminal, Object> wanted = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (wanted != null) {
      root.addSubcommand(args[0], wanted.apply(terminal));
    } else {
      COMMANDS.forEach((name, command) -> root.addSubcommand(name, command.apply(terminal)));
      root.addSubcommand("help", new CommandLine.HelpCommand());
    }
    return root.setOut(terminal.outWriter())
        .setErr(terminal.errWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(this::wrongUse)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
  }

  private int wrongUse(ParameterException mistake, String[] args) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    terminal.tell("legajo: " + mistake.getMessage());
    terminal.tell("Try '" + command + " --help'.");
    return ExitCodes.WRONG_USE;
  }

  private int failed(Exception failure) {
    if (failure instanceof Terminal.OutputLost lost) {
      throw lost;
    }
    if (failure instanceof RulePackException mistake) {
      terminal.tell("legajo: mistake in the rule pack: " + mistake.getMessage());
      return ExitCodes.WRONG_USE;
    }
    if (failure instanceof CannotDo cannot) {
      terminal.tell("legajo: " + cannot.getMessage());
      return cannot.exitCode();
    }
    terminal.tell("legajo: the program failed, which is a bug to report: " + failure);
    if (System.getenv(TRACE) == null) {
      terminal.tell("Set " + TRACE + "=1 to see where.");
    } else {
      terminal.tell(failure);
    }
    return ExitCodes.SOME_NOT;
  }
}
