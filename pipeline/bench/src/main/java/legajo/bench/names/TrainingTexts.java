package legajo.bench.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import legajo.corpus.generate.GeneratedReport;
import legajo.corpus.generate.GeneratorOptions;
import legajo.corpus.generate.ReportGenerator;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.gold.GoldRecord.Participant;
import legajo.pipeline.extract.names.NameTokenizer;
import opennlp.tools.namefind.NameSample;

/** What a name finder is trained on: generated reports, and their people told in other shapes. */
final class TrainingTexts {
  /** Of the lines that name nobody, which are by far the most, as many are enough. */
  private static final double SHARE_OF_OTHER_LINES = 0.3;

  private static final int MOST_IN_A_SENTENCE = 4;

  /** The pack's list of given names knows most of the generator's; of a real report, fewer. */
  private static final double FORGOTTEN_GIVEN_NAMES = 0.35;

  private static final double FORGOTTEN_OTHERS = 0.05;

  private final ReportGenerator generator;
  private final NameTokenizer tokenizer;
  private final Shapes shapes = Shapes.read("shapes.txt");
  private final long seed;

  TrainingTexts(long seed, NameTokenizer tokenizer) {
    this.generator = new ReportGenerator(GeneratorOptions.of(seed));
    this.tokenizer = tokenizer;
    this.seed = seed;
  }

  /** The texts of the report with a number, from 1. */
  List<NameSample> samples(long report) {
    GeneratedReport made = generator.report(report);
    Dice dice = Dice.of(seed, report, "names");
    List<LabelledText> texts = new ArrayList<>();
    for (LabelledText line : new AlignedLines(made.gold()).of(made.trueText())) {
      if (line.namesPeople() || dice.chance(SHARE_OF_OTHER_LINES)) {
        texts.add(line);
      }
    }
    List<Participant> people = made.gold().participants();
    people.forEach(person -> Retelling.line(shapes, dice, true, person).ifPresent(texts::add));
    for (List<Participant> delegation : byDelegation(people)) {
      int few = dice.between(1, Math.min(MOST_IN_A_SENTENCE, delegation.size()));
      Retelling.sentence(shapes, dice, true, dice.shuffled(delegation).subList(0, few))
          .ifPresent(texts::add);
    }
    UnaryOperator<String> forget = sign -> forgotten(sign, dice);
    return texts.stream().flatMap(text -> text.sample(tokenizer, forget).stream()).toList();
  }

  private static String forgotten(String sign, Dice dice) {
    double share = sign.equals(NameTokenizer.GIVEN_NAME) ? FORGOTTEN_GIVEN_NAMES : FORGOTTEN_OTHERS;
    return sign.endsWith("+") && sign.length() > 1 && dice.chance(share)
        ? NameTokenizer.CAPITAL
        : sign;
  }

  private static List<List<Participant>> byDelegation(List<Participant> people) {
    Map<String, List<Participant>> delegations = new LinkedHashMap<>();
    people.forEach(
        person ->
            delegations
                .computeIfAbsent(person.delegation().orElse(""), d -> new ArrayList<>())
                .add(person));
    return List.copyOf(delegations.values());
  }
}
