package legajo.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import legajo.rules.RulePackException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. */
public final class Legajo {
  private static final String TRACE = "LEGAJO_TRACE";

  private static final Map<String, Function<Terminal, Command>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("convert", ConvertCommand::new);
    COMMANDS.put("text", TextCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("audit", AuditCommand::new);
    COMMANDS.put("schema", SchemaCommand::new);
    COMMANDS.put("rules", RulesCommand::new);
    COMMANDS.put("corpus", CorpusCommand::new);
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
      int code = execute(helpAsOption(args));
      terminal.flush();
      return code;
    } catch (Terminal.OutputLost lost) {
      return lost(lost);
    } catch (ParameterException mistake) {
      return wrongUse(mistake);
    } catch (RulePackException mistake) {
      terminal.tell("legajo: mistake in the rule pack: " + mistake.getMessage());
      return ExitCodes.WRONG_USE;
    } catch (CannotDo cannot) {
      terminal.tell("legajo: " + cannot.getMessage());
      return cannot.exitCode();
    } catch (Exception mistake) {
      return failed(mistake);
    }
  }

  private int execute(String... args) throws Exception {
    ParseResult line = commandLine(args).parseArgs(args);
    Integer helped = CommandLine.executeHelpRequest(line);
    if (helped != null) {
      return helped;
    }
    while (line.hasSubcommand()) {
      line = line.subcommand();
    }
    return ((Command) line.commandSpec().userObject()).run(line);
  }

  /** Only the command that is asked for is made: the others would cost time at every start. */
  private CommandLine commandLine(String... args) {
    CommandLine root = Specs.commandLine(new RootCommand(terminal));
    Function<Terminal, Command> wanted = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (wanted != null) {
      root.addSubcommand(args[0], Specs.commandLine(wanted.apply(terminal)));
    } else {
      COMMANDS.forEach(
          (name, command) -> root.addSubcommand(name, Specs.commandLine(command.apply(terminal))));
    }
    return root.setOut(terminal.outWriter())
        .setErr(terminal.errWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  /** {@code legajo help convert} is {@code legajo convert --help}. */
  private static String[] helpAsOption(String... args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    return Stream.concat(Stream.of(args).skip(1), Stream.of("--help")).toArray(String[]::new);
  }

  private int wrongUse(ParameterException mistake) {
    String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
    terminal.tell("legajo: " + mistake.getMessage());
    terminal.tell("Try '" + command + " --help'.");
    return ExitCodes.WRONG_USE;
  }

  private int lost(Terminal.OutputLost lost) {
    if (lost.wanted()) {
      return ExitCodes.ALL;
    }
    terminal.tell("legajo: standard output can't be written: " + lost.getMessage());
    return ExitCodes.SOME_NOT;
  }

  private int failed(Exception mistake) {
    terminal.tell("legajo: the program failed, which is a bug to report: " + mistake);
    if (System.getenv(TRACE) == null) {
      terminal.tell("Set " + TRACE + "=1 to see where.");
    } else {
      terminal.tell(mistake);
    }
    return ExitCodes.SOME_NOT;
  }
}
