package legajo.bench.names;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import legajo.pipeline.extract.names.NameTokenizer;
import legajo.rules.RulePack;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains a name finder: an averaged perceptron (Collins, "Discriminative training methods for
 * hidden Markov models", 2002), whose sums and products are the same on every machine.
 *
 * @param reports how many generated reports are learned from
 * @param seed of the reports
 */
record NameFinderTraining(int reports, long seed) {
  private static final int ITERATIONS = 10;

  /** A word or pair of words that is rarer says nothing of other reports. */
  private static final int LEAST_COUNT = 12;

  /** What was learned. */
  TokenNameFinderModel train() throws IOException {
    TrainingTexts texts = new TrainingTexts(seed, new NameTokenizer(RulePack.builtIn("es")));
    List<NameSample> samples =
        LongStream.rangeClosed(1, reports).mapToObj(texts::samples).flatMap(List::stream).toList();
    TokenNameFinderFactory factory =
        TokenNameFinderFactory.create(null, features(), Map.of(), new BioCodec());
    return NameFinderME.train(
        "es", null, ObjectStreamUtils.createObjectStream(samples), parameters(), factory);
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_COUNT);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put("PrintMessages", false);
    return parameters;
  }

  private static byte[] features() throws IOException {
    try (InputStream in = NameFinderTraining.class.getResourceAsStream("features.xml")) {
      if (in == null) {
        throw new IllegalStateException("the list of features is missing from the class path");
      }
      return in.readAllBytes();
    }
  }
}
