package legajo.corpus.exchange;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import legajo.corpus.exchange.CasDocument.Annotation;
import legajo.corpus.exchange.Layers.Feature;
import legajo.corpus.exchange.Layers.Layer;

/** Annotations and features that no layer of ours has: told, never lost in silence. */
final class ForeignAnnotations {
  /** What annotation tools keep in a CAS for themselves, and nobody annotates. */
  private static final Set<String> OF_TOOLS =
      Set.of(
          CasNames.SOFA,
          CasNames.DOCUMENT_ANNOTATION,
          CasNames.DOCUMENT_META_DATA,
          "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata",
          "de.tudarmstadt.ukp.clarin.webanno.api.type.FeatureDefinition",
          "de.tudarmstadt.ukp.clarin.webanno.api.type.LayerDefinition",
          "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.TagDescription",
          "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.TagsetDescription",
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token");

  /** Features that INCEpTION adds to the layers of others. */
  private static final String OF_INCEPTION = "i7n_";

  private final Mistakes mistakes;

  ForeignAnnotations(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Tells of all that a document holds and gold doesn't take. */
  void tell(CasDocument document) {
    Map<String, Integer> foreign = new TreeMap<>();
    for (Annotation annotation : document.annotations()) {
      Layers.named(annotation.type())
          .ifPresentOrElse(
              layer -> features(annotation, layer),
              () -> foreign.merge(annotation.type(), 1, Integer::sum));
    }
    foreign.keySet().removeAll(OF_TOOLS);
    foreign.forEach(this::type);
  }

  private void type(String type, int count) {
    if (type.startsWith(Layers.NAMESPACE)) {
      mistakes.wrong(
          type
              + " is no layer; the layers are "
              + Layers.ALL.stream().map(Layer::type).collect(Collectors.joining(", ")));
    } else {
      mistakes.note(count + " of " + type + ", which is no part of gold, left out");
    }
  }

  private void features(Annotation annotation, Layer layer) {
    new FeatureValues(annotation, "", mistakes).number(Layers.ORDER);
    annotation.features().keySet().stream()
        .filter(name -> !layer.has(name) && !name.startsWith(OF_INCEPTION))
        .sorted()
        .forEach(
            name ->
                mistakes.note(
                    annotation,
                    "its feature "
                        + name
                        + " is no part of gold and was left out; the features are "
                        + layer.features().stream()
                            .map(Feature::name)
                            .collect(Collectors.joining(", "))));
  }
}
