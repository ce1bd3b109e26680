package legajo.app.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import legajo.corpus.generate.Format;
import legajo.corpus.generate.GeneratedFolder;
import legajo.corpus.generate.GeneratorOptions;
import legajo.corpus.generate.ReportGenerator;
import legajo.corpus.generate.chance.Shares;
import legajo.corpus.generate.damage.DamageLevel;
import legajo.corpus.generate.damage.Misreading;
import legajo.corpus.generate.word.Layout;
import legajo.rules.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo corpus generate}: reports that are made up, with their gold. */
final class CorpusGenerateCommand implements Command {
  private static final String REPORTS = "--reports";
  private static final String SEED = "--seed";
  private static final String OUTPUT = "-o";
  private static final String FORMATS = "--formats";
  private static final String DAMAGE = "--damage";
  private static final String LAYOUT = "--layout";
  private static final String TRUE_TEXT = "--true-text";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "generate",
            "Makes up reports with their gold: DIR/reports and DIR/records. The same options give the"
                + " same bytes on every machine, and report 7 is the same however many there are.");
    spec.addOption(number(int.class, REPORTS, "N", "How many.", true));
    spec.addOption(
        number(long.class, SEED, "SEED", "All chance comes from it. 1 unless given.", false));
    spec.addOption(
        OptionSpec.builder(OUTPUT, "--output")
            .paramLabel("DIR")
            .type(Path.class)
            .required(true)
            .description("Folder for them: a new one or an empty one.")
            .build());
    spec.addOption(
        Specs.option(
            "SHARES",
            "Kinds of file, such as text=60,pdf=30,docx=10. text unless given.",
            FORMATS));
    spec.addOption(
        Specs.option(
            "SHARES",
            "How many are damaged as bad scans are, such as none=60,good=25,poor=15. none unless given;"
                + " DOCX never are.",
            DAMAGE));
    spec.addOption(Specs.option("NAME", "Only this layout: " + layouts() + ".", LAYOUT));
    spec.addOption(
        Specs.flag(TRUE_TEXT, "Write DIR/text, too: the words of each report before any damage."));
    Specs.footer(
        spec,
        "Examples",
        "  legajo corpus generate --reports 100 -o made",
        "  legajo corpus generate --reports 20000 --seed 4 --formats text=60,pdf=30,docx=10 \\",
        "      --damage none=60,good=25,poor=15 -o made");
    return spec;
  }

  @Override
  public int run(ParseResult line) throws IOException {
    int reports = line.matchedOptionValue(REPORTS, 0);
    if (reports <= 0) {
      throw CannotDo.wrongUse("--reports " + reports + ": how many reports, at least 1");
    }
    ReportGenerator generator = new ReportGenerator(options(line));
    GeneratedFolder folder =
        folder(line.matchedOptionValue(OUTPUT, Path.of("")), line.hasMatchedOption(TRUE_TEXT));
    for (int index = 1; index <= reports; index++) {
      folder.write(generator.report(index));
    }
    return ExitCodes.ALL;
  }

  private static GeneratorOptions options(ParseResult line) {
    return new GeneratorOptions(
        line.matchedOptionValue(SEED, 1L),
        shares(line, FORMATS, Format.class, Format.TEXT),
        shares(line, DAMAGE, DamageLevel.class, DamageLevel.NONE),
        Specs.value(line, LAYOUT).map(CorpusGenerateCommand::layout),
        misreadings());
  }

  private static GeneratedFolder folder(Path folder, boolean trueText) {
    try {
      return GeneratedFolder.create(folder, trueText);
    } catch (DirectoryNotEmptyException taken) {
      throw CannotDo.wrongUse(
          folder + ": something stands in it; give a new folder, or empty this one");
    } catch (IOException unwritable) {
      throw CannotDo.wrongUse(
          folder + ": can't be made or written; choose another with -o (" + unwritable + ")");
    }
  }

  private static <K extends Enum<K>> Shares<K> shares(
      ParseResult line, String option, Class<K> kinds, K unlessGiven) {
    Optional<String> text = Specs.value(line, option);
    if (text.isEmpty()) {
      return Shares.all(unlessGiven);
    }
    try {
      return Shares.parse(kinds, text.get());
    } catch (IllegalArgumentException mistake) {
      throw CannotDo.wrongUse(option + " " + text.get() + ": " + mistake.getMessage());
    }
  }

  private static Layout layout(String name) {
    return Stream.of(Layout.values())
        .filter(layout -> Shares.label(layout).equals(name))
        .findFirst()
        .orElseThrow(() -> CannotDo.wrongUse("no layout " + name + "; there are: " + layouts()));
  }

  private static String layouts() {
    return Stream.of(Layout.values()).map(Shares::label).collect(Collectors.joining(", "));
  }

  /** What an engine without Spanish makes of Spanish letters, as the repair knows it. */
  private static List<Misreading> misreadings() {
    return RulePack.builtIn("es").confusions().all().stream()
        .map(c -> new Misreading(c.printed(), c.read(), c.share()))
        .toList();
  }

  private static OptionSpec number(
      Class<?> type, String name, String label, String description, boolean required) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(type)
        .required(required)
        .description(description)
        .build();
  }
}
