package legajo.bench.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import legajo.pipeline.extract.names.NameTokenizer;
import legajo.pipeline.extract.names.NameTokens;
import legajo.pipeline.extract.names.NameType;
import legajo.rules.Span;
import opennlp.tools.namefind.NameSample;

/**
 * A line or sentence and what names what in it.
 *
 * @param labels in text order; none overlaps another
 */
record LabelledText(String text, List<Label> labels) {
  LabelledText {
    labels = labels.stream().sorted(Comparator.comparingInt(l -> l.span().begin())).toList();
  }

  /** Words that name something. */
  record Label(NameType type, Span span) {}

  /** Whether somebody is named. */
  boolean namesPeople() {
    return labels.stream().anyMatch(label -> label.type() == NameType.PERSON);
  }

  /**
   * The text as training data; empty where a label doesn't begin and end with a word.
   *
   * @param forget changes the sign of a word, so that a model doesn't lean on lists that know every
   *     name
   */
  Optional<NameSample> sample(NameTokenizer tokenizer, UnaryOperator<String> forget) {
    NameTokens tokens = tokenizer.read(text, 0, text.length());
    List<opennlp.tools.util.Span> names = new ArrayList<>();
    for (Label label : labels) {
      int first = beginsAt(tokens, label.span().begin());
      int last = endsAt(tokens, label.span().end());
      if (first < 0 || last < first) {
        return Optional.empty();
      }
      names.add(new opennlp.tools.util.Span(first, last + 1, label.type().label()));
    }
    String[] signs = tokens.signs().stream().map(forget).toArray(String[]::new);
    return signs.length == 0
        ? Optional.empty()
        : Optional.of(new NameSample(signs, names.toArray(new opennlp.tools.util.Span[0]), true));
  }

  private static int beginsAt(NameTokens tokens, int begin) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.spans().get(i).begin() == begin) {
        return i;
      }
    }
    return -1;
  }

  private static int endsAt(NameTokens tokens, int end) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.spans().get(i).end() == end) {
        return i;
      }
    }
    return -1;
  }
}
