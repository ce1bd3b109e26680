package legajo.corpus.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import legajo.corpus.gold.GoldRecord;
import legajo.model.Edtf;
import legajo.model.Modality;
import legajo.model.Version;

/** What a record says once of the whole report. */
final class Scalars {
  /** The one field that {@link Layers#VALUE} may say several times. */
  static final String SPECIFIC = "objectives.specific";

  static final List<Scalar> ALL =
      List.of(
          new Scalar("title", GoldRecord::title),
          new Scalar("programme.acronym", gold -> gold.programme().acronym()),
          new Scalar("programme.organisation", gold -> gold.programme().organisation()),
          new Scalar("call.ordinal", gold -> gold.call().ordinal().map(String::valueOf)),
          new Scalar("call.date", gold -> gold.call().date().map(Edtf::value)),
          new Scalar("modality", gold -> gold.modality().map(Labels::of)),
          new Scalar("version.status", gold -> gold.version().status().map(Labels::of)),
          new Scalar("version.date", gold -> gold.version().date().map(Edtf::value)),
          new Scalar("website", GoldRecord::website),
          new Scalar("objectives.general", gold -> gold.objectives().general()),
          new Scalar("product", GoldRecord::product));

  private Scalars() {}

  /** What the words of a {@link Layers#VALUE} may say. */
  static List<String> fields() {
    return Stream.concat(ALL.stream().map(Scalar::field), Stream.of(SPECIFIC)).sorted().toList();
  }

  /** Values that are one of a closed set; empty where any text is one. */
  static List<String> allowed(String field) {
    return switch (field) {
      case "modality" -> Labels.all(Modality.class);
      case "version.status" -> Labels.all(Version.Status.class);
      default -> List.of();
    };
  }

  /**
   * One of them.
   *
   * @param field keys of the record, parted by full stops
   * @param value what a record says
   */
  record Scalar(String field, Function<GoldRecord, Optional<String>> value) {
    /** Its JSON Pointer. */
    String pointer() {
      return "/" + field.replace('.', '/');
    }

    /** Its name as a feature, where UIMA allows no full stop: {@code callDate}. */
    String featureName() {
      int stop = field.indexOf('.');
      return stop < 0
          ? field
          : field.substring(0, stop)
              + Character.toUpperCase(field.charAt(stop + 1))
              + field.substring(stop + 2);
    }

    Layers.Feature feature() {
      return new Layers.Feature(
          featureName(), field + ", where no words say it", allowed(field), true);
    }
  }
}
