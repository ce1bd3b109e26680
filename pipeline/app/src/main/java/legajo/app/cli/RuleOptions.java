package legajo.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import legajo.rules.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which rules are used.
 *
 * @param language ISO 639-1 code; empty where it is to be detected
 * @param folder rules of the user's own
 */
record RuleOptions(Optional<String> language, Optional<Path> folder) {
  /** The language whose rules are used where none is asked for. */
  static final String USUAL_LANGUAGE = "es";

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Specs.option(
            "CODE",
            "Language of the reports (ISO 639-1), such as es. Detected unless given.",
            "--language"));
    spec.addOption(
        Specs.option(
            "DIR",
            "Folder with rules of your own; they extend the built-in ones, or replace those of the"
                + " same id.",
            "--rules"));
  }

  static RuleOptions of(ParseResult line) {
    return new RuleOptions(
        Specs.value(line, "--language"),
        Specs.value(line, "--rules").map(Path::of).map(RuleOptions::existing));
  }

  /** The rules that the options ask for; empty where they leave the choice to the reader. */
  Optional<RulePack> chosen() {
    return language.isEmpty() && folder.isEmpty()
        ? Optional.empty()
        : Optional.of(pack(Optional.empty()));
  }

  /**
   * The rules that the options ask for.
   *
   * @param detected the language where the options name none
   */
  RulePack pack(Optional<String> detected) {
    RulePack builtIn = builtIn(detected);
    return folder.map(builtIn::extendedBy).orElse(builtIn);
  }

  /** The rules that come with the program. */
  RulePack builtIn(Optional<String> detected) {
    String wanted = language.or(() -> detected).orElse(USUAL_LANGUAGE);
    try {
      return RulePack.builtIn(wanted);
    } catch (IllegalArgumentException none) {
      throw CannotDo.wrongUse(
          "there are no rules for the language '" + wanted + "'; there are for: " + USUAL_LANGUAGE);
    }
  }

  /** The folder itself; wrong use where it is none. */
  static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw CannotDo.wrongUse("no folder of rules: " + folder);
    }
    return folder;
  }
}
