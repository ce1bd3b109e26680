package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import legajo.corpus.exchange.CasDocument.Annotation;
import legajo.corpus.exchange.Layers.Layer;

/** The annotations of each layer, in the order of their lists. */
final class AnnotationsOfLayers {
  private static final Comparator<Annotation> IN_TEXT =
      Comparator.comparingInt(Annotation::begin)
          .thenComparingInt(Annotation::end)
          .thenComparingInt(Annotation::id);

  private final CasDocument document;
  private final Mistakes mistakes;

  AnnotationsOfLayers(CasDocument document, Mistakes mistakes) {
    this.document = document;
    this.mistakes = mistakes;
  }

  /** The items of a layer, each from one annotation. */
  <T> List<T> items(Layer layer, Function<FeatureValues, Optional<T>> item) {
    return inOrder(layer, annotation -> true).stream()
        .flatMap(annotation -> item.apply(values(annotation)).stream())
        .toList();
  }

  /** What an annotation says. */
  FeatureValues values(Annotation annotation) {
    return new FeatureValues(annotation, document.words(annotation), mistakes);
  }

  /**
   * The annotations of a layer that are meant: those with a place in their list keep its order; one
   * that a person added stands behind the last of them that begins no later in the text.
   */
  List<Annotation> inOrder(Layer layer, Predicate<Annotation> meant) {
    List<Annotation> ordered = new ArrayList<>();
    List<Annotation> added = new ArrayList<>();
    for (Annotation annotation : inText(layer)) {
      if (meant.test(annotation)) {
        (order(annotation).isPresent() ? ordered : added).add(annotation);
      }
    }
    ordered.sort(Comparator.comparing(annotation -> order(annotation).orElseThrow()));
    added.forEach(annotation -> insert(annotation, ordered));
    return ordered;
  }

  private List<Annotation> inText(Layer layer) {
    return document.annotations().stream()
        .filter(annotation -> annotation.type().equals(layer.type()))
        .sorted(IN_TEXT)
        .toList();
  }

  private static void insert(Annotation added, List<Annotation> ordered) {
    int at = ordered.size();
    while (at > 0 && ordered.get(at - 1).begin() > added.begin()) {
      at--;
    }
    ordered.add(at, added);
  }

  private Optional<Integer> order(Annotation annotation) {
    // Told once, by whoever reads the features of the annotation; here it only gives no order.
    return new FeatureValues(annotation, "", new Mistakes()).number(Layers.ORDER);
  }
}
