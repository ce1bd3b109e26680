package legajo.pipeline.extract.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;

/** What a name finder has learned. Immutable; safe for many threads. */
public final class NameModel {
  private final TokenNameFinderModel model;

  /** A model in memory. */
  public NameModel(TokenNameFinderModel model) {
    this.model = model;
  }

  /** Loaded when a report first needs it. */
  private static final class BuiltIn {
    static final NameModel MODEL = load();

    private static NameModel load() {
      try (InputStream in = NameModel.class.getResourceAsStream("es-names.bin")) {
        if (in == null) {
          throw new IllegalStateException("the name finder's model is missing from the class path");
        }
        return new NameModel(new TokenNameFinderModel(in));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** The model that comes with the program. */
  public static NameModel builtIn() {
    return BuiltIn.MODEL;
  }

  /** A finder by this model, for one thread. */
  public Finder finder() {
    return new Finder(new NameFinderME(model));
  }

  /** Finds names. For one thread. */
  public static final class Finder {
    private final NameFinderME finder;

    private Finder(NameFinderME finder) {
      this.finder = finder;
    }

    /** The names in a line or sentence, in text order; none overlaps another. */
    public List<NamedWords> find(NameTokens tokens) {
      List<NamedWords> names = new ArrayList<>();
      opennlp.tools.util.Span[] found = finder.find(tokens.signs().toArray(new String[0]));
      double[] probabilities = finder.probs();
      for (opennlp.tools.util.Span name : found) {
        double least = 1;
        for (int i = name.getStart(); i < name.getEnd(); i++) {
          least = Math.min(least, probabilities[i]);
        }
        legajo.rules.Span span =
            new legajo.rules.Span(
                tokens.spans().get(name.getStart()).begin(),
                tokens.spans().get(name.getEnd() - 1).end());
        names.add(new NamedWords(NameType.of(name.getType()), span, least));
      }
      finder.clearAdaptiveData();
      return names;
    }
  }
}
