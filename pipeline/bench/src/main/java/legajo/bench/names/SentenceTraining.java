package legajo.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import legajo.corpus.generate.GeneratedReport;
import legajo.corpus.generate.GeneratorOptions;
import legajo.corpus.generate.ReportGenerator;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.gold.GoldRecord.Participant;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains a sentence detector on paragraphs put together from sentences that are known to be one:
 * those of generated reports without a full stop inside, and sentences on people, titles and all.
 *
 * @param reports how many generated reports are learned from
 * @param seed of the reports
 */
record SentenceTraining(int reports, long seed) {
  private static final int ITERATIONS = 30;
  private static final int LEAST_COUNT = 5;
  private static final char[] ENDS = {'.', '?', '!'};
  private static final int MOST_PEOPLE = 3;

  /** A stop that may end a sentence: what follows is a space and no small letter. */
  private static final Pattern INNER_STOP = Pattern.compile("[.?!][)\"»”]?\\s+[^\\p{Ll}]");

  /** What was learned. */
  SentenceModel train() throws IOException {
    List<SentenceSample> samples =
        LongStream.rangeClosed(1, reports)
            .mapToObj(this::paragraphs)
            .flatMap(List::stream)
            .map(Paragraph::sample)
            .toList();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_COUNT);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put("PrintMessages", false);
    return SentenceDetectorME.train(
        "es",
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory("es", true, null, ENDS),
        parameters);
  }

  /**
   * A paragraph.
   *
   * @param ends one past each of its sentences
   */
  record Paragraph(String text, List<Integer> ends) {
    SentenceSample sample() {
      Span[] sentences = new Span[ends.size()];
      int from = 0;
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] = new Span(from, ends.get(i));
        from = ends.get(i) + 1;
      }
      return new SentenceSample(text, sentences);
    }
  }

  /** The paragraphs of the report with a number, from 1. */
  List<Paragraph> paragraphs(long report) {
    GeneratedReport made = new ReportGenerator(GeneratorOptions.of(seed)).report(report);
    Dice dice = Dice.of(seed, report, "sentences");
    List<String> sentences = new ArrayList<>();
    made.trueText()
        .lines()
        .filter(line -> line.endsWith(".") && !INNER_STOP.matcher(line).find())
        .forEach(sentences::add);
    List<Participant> people = made.gold().participants();
    Shapes shapes = Shapes.read("shapes.txt");
    for (int i = 0; i < people.size(); i++) {
      List<Participant> few = people.subList(i, Math.min(people.size(), i + MOST_PEOPLE));
      Optional<LabelledText> told = Retelling.sentence(shapes, dice, true, few);
      told.ifPresent(sentence -> sentences.add(sentence.text()));
    }
    return put(dice.shuffled(sentences), dice);
  }

  private static List<Paragraph> put(List<String> sentences, Dice dice) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < sentences.size(); ) {
      int next = Math.min(sentences.size(), i + dice.between(1, 5));
      StringBuilder text = new StringBuilder();
      List<Integer> ends = new ArrayList<>();
      for (String sentence : sentences.subList(i, next)) {
        text.append(text.length() == 0 ? "" : " ").append(sentence);
        ends.add(text.length());
      }
      paragraphs.add(new Paragraph(text.toString(), ends));
      i = next;
    }
    return paragraphs;
  }
}
