package legajo.corpus.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import legajo.corpus.exchange.CasDocument.Annotation;
import legajo.model.Call;
import legajo.model.Edtf;
import legajo.model.Modality;
import legajo.model.Objectives;
import legajo.model.Version;

/**
 * What a document says once of the whole report: in words, or beside them in the annotation of the
 * whole document. Said twice it must be the same.
 */
final class WholeReport {
  private final AnnotationsOfLayers layers;
  private final Mistakes mistakes;
  private final Map<String, Said> said = new HashMap<>();
  private String file = "";
  private Optional<String> layout = Optional.empty();

  private WholeReport(AnnotationsOfLayers layers, Mistakes mistakes) {
    this.layers = layers;
    this.mistakes = mistakes;
  }

  /**
   * What one annotation says of a field.
   *
   * @param feature the feature that says it
   */
  private record Said(Annotation annotation, String feature, String value) {
    /** An annotation of the same place that says nothing else. */
    Annotation alone() {
      return new Annotation(
          annotation.id(),
          annotation.type(),
          annotation.begin(),
          annotation.end(),
          Map.of(feature, value));
    }
  }

  static WholeReport of(AnnotationsOfLayers layers, Mistakes mistakes) {
    WholeReport whole = new WholeReport(layers, mistakes);
    whole.readDocumentAnnotation();
    layers.inOrder(Layers.VALUE, annotation -> true).forEach(whole::readWords);
    return whole;
  }

  private void readDocumentAnnotation() {
    List<Annotation> found = layers.inOrder(Layers.REPORT, annotation -> true);
    if (found.size() != 1) {
      mistakes.wrong(
          "there are "
              + found.size()
              + " annotations "
              + Layers.REPORT.type()
              + "; there must be one, whose file is the name of the report's file");
      return;
    }
    Annotation annotation = found.get(0);
    FeatureValues values = layers.values(annotation);
    file = values.required("file", values.text("file"), "the name of the report's file").orElse("");
    if (file.matches(".*[/\\\\].*|\\.{1,2}")) {
      mistakes.wrong(annotation, "file is “" + file + "”; it must be a name without folders");
    }
    layout = values.text("layout");
    for (Scalars.Scalar scalar : Scalars.ALL) {
      values
          .text(scalar.featureName())
          .ifPresent(
              value -> said.put(scalar.field(), new Said(annotation, scalar.featureName(), value)));
    }
  }

  private void readWords(Annotation annotation) {
    FeatureValues values = layers.values(annotation);
    String allowed = "one of " + String.join(", ", Scalars.fields());
    Optional<String> field = values.required("field", values.text("field"), allowed);
    if (field.isEmpty()) {
      return;
    }
    if (!Scalars.fields().contains(field.get())) {
      mistakes.wrong(annotation, "field is “" + field.get() + "”; it must be " + allowed);
    } else if (!field.get().equals(Scalars.SPECIFIC)) {
      values.textOrWords("value").ifPresent(value -> add(field.get(), annotation, value));
    }
  }

  private void add(String field, Annotation annotation, String value) {
    Said other = said.putIfAbsent(field, new Said(annotation, "value", value));
    if (other != null && !other.value().equals(value)) {
      mistakes.wrong(
          annotation,
          field
              + " is “"
              + value
              + "” here and “"
              + other.value()
              + "” in "
              + Mistakes.place(other.annotation())
              + "; delete one of them");
    }
  }

  String file() {
    return file;
  }

  Optional<String> layout() {
    return layout;
  }

  Optional<String> text(String field) {
    return Optional.ofNullable(said.get(field)).map(Said::value);
  }

  Call call() {
    return new Call(checked("call.ordinal", FeatureValues::number), date("call.date"));
  }

  Version version() {
    return new Version(
        checked(
            "version.status", (values, feature) -> values.choice(feature, Version.Status.class)),
        date("version.date"));
  }

  Optional<Modality> modality() {
    return checked("modality", (values, feature) -> values.choice(feature, Modality.class));
  }

  Objectives objectives() {
    List<String> specific =
        layers
            .inOrder(Layers.VALUE, a -> Scalars.SPECIFIC.equals(a.features().get("field")))
            .stream()
            .flatMap(annotation -> layers.values(annotation).textOrWords("value").stream())
            .toList();
    return new Objectives(text("objectives.general"), specific);
  }

  private Optional<Edtf> date(String field) {
    return checked(field, FeatureValues::date);
  }

  private <T> Optional<T> checked(
      String field, BiFunction<FeatureValues, String, Optional<T>> check) {
    return Optional.ofNullable(said.get(field))
        .flatMap(s -> check.apply(layers.values(s.alone()), s.feature()));
  }
}
