package legajo.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Descriptions of commands, made without annotations: reading those, and a search through every jar
 * for a class of Groovy that picocli's own factory makes, would be half of a start.
 */
final class Specs {
  private static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) {
          if (type == List.class) {
            return type.cast(new ArrayList<>());
          }
          throw new IllegalArgumentException("no command asks for a " + type);
        }
      };

  private Specs() {}

  /** A command with the option {@code --help}. */
  static CommandSpec command(Command command, String name, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command, FACTORY).name(name);
    spec.usageMessage().description(description).autoWidth(true);
    return spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
  }

  static CommandLine commandLine(Command command) {
    return new CommandLine(command.spec(), FACTORY);
  }

  /** An option without a value. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** An option with a value. */
  static OptionSpec option(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /** The parameter at an index. */
  static PositionalParamSpec parameter(int index, String label, String description) {
    return parameter(String.valueOf(index), label, "1", description).type(String.class).build();
  }

  /** A parameter that may be left out. */
  static PositionalParamSpec optionalParameter(int index, String label, String description) {
    return parameter(String.valueOf(index), label, "0..1", description).type(String.class).build();
  }

  /** A parameter that may stand several times, at least once. */
  static PositionalParamSpec parameters(String label, String description) {
    return parameter("0..*", label, "1..*", description)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** A heading and lines at the end of a command's help. */
  static void footer(CommandSpec spec, String heading, String... lines) {
    spec.usageMessage().footerHeading("%n" + heading + ":%n").footer(lines);
  }

  /** What each exit code means. */
  static void exitCodes(CommandSpec spec, String... meanings) {
    java.util.Map<String, String> byCode = new java.util.LinkedHashMap<>();
    for (int code = 0; code < meanings.length; code++) {
      byCode.put(String.valueOf(code), meanings[code]);
    }
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(byCode);
  }

  /** The value of an option. */
  static Optional<String> value(ParseResult line, String option) {
    return Optional.ofNullable(line.matchedOptionValue(option, null));
  }

  /** The value of the parameter at an index. */
  static Optional<String> parameter(ParseResult line, int index) {
    return Optional.ofNullable(line.matchedPositionalValue(index, null));
  }

  private static PositionalParamSpec.Builder parameter(
      String index, String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .paramLabel(label)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .description(description);
  }
}
