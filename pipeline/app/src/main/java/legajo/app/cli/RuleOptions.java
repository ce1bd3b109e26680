package legajo.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import legajo.rules.RulePack;
import picocli.CommandLine.Option;

/** Which rules are used. */
final class RuleOptions {
  /** The language whose rules are used where none is asked for. */
  static final String USUAL_LANGUAGE = "es";

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of the reports (ISO 639-1), such as es. Detected unless given.")
  Optional<String> language = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Folder with rules of your own; they extend the built-in ones, or replace those of the same id.")
  Optional<Path> rules = Optional.empty();

  /** The rules that the options ask for; empty where they leave the choice to the reader. */
  Optional<RulePack> chosen() {
    return language.isEmpty() && rules.isEmpty()
        ? Optional.empty()
        : Optional.of(pack(Optional.empty()));
  }

  /**
   * The rules that the options ask for.
   *
   * @param detected the language where the options name none
   */
  RulePack pack(Optional<String> detected) {
    RulePack builtIn = builtIn(language.or(() -> detected).orElse(USUAL_LANGUAGE));
    return rules.map(RuleOptions::folder).map(builtIn::extendedBy).orElse(builtIn);
  }

  static RulePack builtIn(String language) {
    try {
      return RulePack.builtIn(language);
    } catch (IllegalArgumentException none) {
      throw CannotDo.wrongUse(
          "there are no rules for the language '"
              + language
              + "'; there are for: "
              + USUAL_LANGUAGE);
    }
  }

  static Path folder(Path rules) {
    if (!java.nio.file.Files.isDirectory(rules)) {
      throw CannotDo.wrongUse("no folder of rules: " + rules);
    }
    return rules;
  }
}
