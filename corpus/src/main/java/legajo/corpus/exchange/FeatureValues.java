package legajo.corpus.exchange;

import java.util.List;
import java.util.Optional;
import legajo.corpus.exchange.CasDocument.Annotation;
import legajo.model.Edtf;
import legajo.model.LocalTimes;
import legajo.model.Recording;

/** What one annotation says, checked; what is wrong with it goes to the mistakes. */
final class FeatureValues {
  private static final String DATES = "write 2021, 2021-05, 2021-05-12 or 2021-05-12/2021-05-14";

  private final Annotation annotation;
  private final String words;
  private final Mistakes mistakes;

  FeatureValues(Annotation annotation, String words, Mistakes mistakes) {
    this.annotation = annotation;
    this.words = words;
    this.mistakes = mistakes;
  }

  Optional<String> text(String feature) {
    return Optional.ofNullable(annotation.features().get(feature))
        .map(PlainWords::of)
        .filter(text -> !text.isEmpty());
  }

  /** The feature, or else the words of the span; empty where both are blank. */
  Optional<String> textOrWords(String feature) {
    Optional<String> said = text(feature);
    if (said.isPresent()) {
      tellIfMoved(feature, said.get());
      return said;
    }
    if (words.isEmpty()) {
      wrong(feature, "is blank, and the span covers no words; fill it in");
    }
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  /** All ways to write a value, or else the words of the span. */
  List<String> alternativesOrWords(String feature) {
    Optional<String> said = textOrWords(feature);
    if (text(feature).isEmpty()) {
      return said.stream().toList();
    }
    return said.filter(text -> !text.equals(Layers.NONE))
        .map(Alternatives::split)
        .orElse(List.of());
  }

  List<String> alternatives(String feature) {
    return text(feature).map(Alternatives::split).orElse(List.of());
  }

  /** A span that was moved while its value was written out: the value is as it was. */
  private void tellIfMoved(String feature, String value) {
    text(Layers.WORDS)
        .filter(before -> !before.equals(words))
        .ifPresent(
            before ->
                mistakes.note(
                    annotation,
                    "the span was moved from “"
                        + before
                        + "” to “"
                        + words
                        + "”, but "
                        + feature
                        + " still says “"
                        + value
                        + "”, which was taken; empty it to take the words of the span"));
  }

  /** An access code; that a record hid it is told, since gold has it. */
  Optional<String> accessCode(String feature) {
    Optional<String> code = text(feature);
    if (code.equals(Optional.of(Recording.REDACTED))) {
      mistakes.note(
          annotation, feature + " is still “" + Recording.REDACTED + "”; gold has the code itself");
    }
    return code;
  }

  Optional<String> country(String feature) {
    Optional<String> country = text(feature);
    country
        .filter(code -> !code.matches("[A-Z]{2}"))
        .ifPresent(code -> wrong(feature, code, "two capital letters of ISO 3166-1, such as UY"));
    return country;
  }

  Optional<Integer> number(String feature) {
    Optional<String> digits = text(feature);
    Optional<Integer> number =
        digits.filter(d -> d.matches("[1-9][0-9]{0,8}")).map(Integer::parseInt);
    if (digits.isPresent() && number.isEmpty()) {
      wrong(feature, digits.get(), "a whole number from 1");
    }
    return number;
  }

  Optional<Edtf> date(String feature) {
    Optional<String> text = text(feature);
    Optional<Edtf> date = text.flatMap(Edtf::parse);
    if (text.isPresent() && date.isEmpty()) {
      wrong(feature, text.get(), "a date in EDTF: " + DATES);
    }
    return date;
  }

  List<LocalTimes> times(String feature) {
    Optional<String> text = text(feature);
    Optional<List<LocalTimes>> times = text.flatMap(LocalTimesText::parse);
    if (text.isPresent() && times.isEmpty()) {
      wrong(feature, text.get(), "times such as " + LocalTimesText.SHAPE);
    }
    return times.orElse(List.of());
  }

  <E extends Enum<E>> Optional<E> choice(String feature, Class<E> kind) {
    Optional<String> label = text(feature);
    Optional<E> chosen = label.flatMap(l -> Labels.find(kind, l));
    if (label.isPresent() && chosen.isEmpty()) {
      wrong(feature, label.get(), "one of " + String.join(", ", Labels.all(kind)));
    }
    return chosen;
  }

  /** A value that every annotation of its layer has. */
  <T> Optional<T> required(String feature, Optional<T> value, String allowed) {
    if (value.isEmpty() && text(feature).isEmpty()) {
      wrong(feature, "is blank; it must be " + allowed);
    }
    return value;
  }

  <E extends Enum<E>> Optional<E> requiredChoice(String feature, Class<E> kind) {
    String allowed = "one of " + String.join(", ", Labels.all(kind));
    return required(feature, choice(feature, kind), allowed);
  }

  Optional<Edtf> requiredDate(String feature) {
    return required(feature, date(feature), "a date in EDTF: " + DATES);
  }

  private void wrong(String feature, String value, String allowed) {
    wrong(feature, "is “" + value + "”; it must be " + allowed);
  }

  private void wrong(String feature, String mistake) {
    mistakes.wrong(annotation, feature + " " + mistake);
  }
}
