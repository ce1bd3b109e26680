package legajo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Trains the name finder that comes with the program. Argument: the file to write it to. The
 * sentence detector is trained where it is measured ({@link Ablation}); nothing reads by it.
 */
public final class TrainNameFinder {
  /** More teach the generator's own turns of phrase, and worse is found in other reports. */
  static final int REPORTS = 300;

  static final long SEED = 1;

  private TrainNameFinder() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("wanted: the file of the model");
    }
    Files.write(Path.of(arguments[0]), SteadyZip.of(new NameFinderTraining(REPORTS, SEED).train()));
  }
}
