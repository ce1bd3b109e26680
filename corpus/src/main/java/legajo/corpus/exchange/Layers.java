package legajo.corpus.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import legajo.model.Evidence;
import legajo.model.Party;
import legajo.model.SectionKind;
import legajo.model.Session;

/**
 * The layers of a pre-annotated report. Spans stand over the words that say an item; {@link
 * #REPORT} is of the whole document, for what no words say.
 *
 * <p>All features are strings: UIMA knows no absent number.
 */
final class Layers {
  /** Where an item stands in its list, where the order of the text doesn't tell. */
  static final String ORDER = "order";

  /** What the span covered when it was exported. */
  static final String WORDS = "words";

  static final String POINTER = "pointer";
  static final String RULE = "rule";
  static final String HOW = "how";

  /** In place of the words of the span: there is no value. */
  static final String NONE = "-";

  private static final List<Feature> PROVENANCE =
      List.of(
          Feature.told(
              ORDER, "place in its list, from 1, where the order of the text doesn't tell"),
          Feature.told(WORDS, "what the span covered when it was exported; leave as it is"),
          Feature.told(POINTER, "JSON Pointer of the item in the record; leave as it is"),
          Feature.told(RULE, "rule that found it; leave as it is"),
          new Feature(
              HOW, "how the words say it; leave as it is", Labels.all(Evidence.How.class), false));

  static final Layer SECTION =
      Layer.span(
          "Section",
          "heading of a section",
          Feature.of("level", "1 for a main section, 2 for one inside it, …"),
          Feature.of("number", "as printed, without punctuation"),
          Feature.of("heading", "blank: the words of the span"),
          Feature.choice("kind", "of a section of level 1", SectionKind.class));

  static final Layer PARTY =
      Layer.span(
          "Party",
          "a body that cooperates, or that coordinates",
          Feature.choice("role", "what it does", Party.Role.class),
          Feature.of("country", "ISO 3166-1 alpha-2, such as UY; blank for an organisation"),
          Feature.of(
              "names",
              "every full name that the report uses, parted by |; blank: the words of the span; -:"
                  + " none"),
          Feature.of("acronym", "as the report uses it"));

  static final Layer SESSION =
      Layer.span(
          "Session",
          "a meeting",
          Feature.choice("kind", "what sort of meeting", Session.Kind.class),
          Feature.of("ordinal", "1 for the first numbered session"),
          Feature.of("date", "EDTF"),
          Feature.of("times", "local times: " + LocalTimesText.SHAPE),
          Feature.of("platform", "such as Zoom"),
          Feature.choice("status", "as of the report's date", Session.Status.class),
          Feature.of("passcode", "access code of the recording"));

  static final Layer PARTICIPANT =
      Layer.span(
          "Participant",
          "a person of the list of participants",
          Feature.of("name", "without honorifics; blank: the words of the span"),
          Feature.of("position", "role noun with its complement"),
          Feature.of("unit", "organisational unit named beside the position"),
          Feature.of("institution", "name or acronym; several right ones parted by |"),
          Feature.of("delegation", "ISO 3166-1 alpha-2, or OEA"),
          Feature.of("note", "what stands in brackets about the person"));

  static final Layer DATE =
      Layer.span(
          "Date",
          "words that name a date",
          Feature.of("text", "blank: the words of the span"),
          Feature.of("edtf", "the full value, its year inferred"));

  static final Layer VALUE =
      Layer.span(
          "Value",
          "words that say something of the whole report",
          new Feature("field", "what they say", Scalars.fields(), true),
          Feature.of("value", "blank: the words of the span"));

  static final Layer REPORT =
      new Layer(
          "legajo.Report",
          "what no words of the report say",
          Stream.concat(
                  Stream.of(
                      Feature.of("file", "name of the report's file"),
                      Feature.told("sha256", "of the report's file; leave as it is"),
                      Feature.of("layout", "how the report is laid out, as a short tag")),
                  Scalars.ALL.stream().map(Scalars.Scalar::feature))
              .toList());

  /** All layers; every one but {@link #REPORT} is of spans. */
  static final List<Layer> ALL = List.of(SECTION, PARTY, SESSION, PARTICIPANT, DATE, VALUE, REPORT);

  /** What all our layers begin with. */
  static final String NAMESPACE = "legajo.";

  private Layers() {}

  static Optional<Layer> named(String type) {
    return ALL.stream().filter(layer -> layer.type().equals(type)).findFirst();
  }

  /**
   * A layer.
   *
   * @param type name of its UIMA type
   * @param description what one annotation of it is
   * @param features what one annotation of it says
   */
  record Layer(String type, String description, List<Feature> features) {
    Layer {
      features = List.copyOf(features);
    }

    private static Layer span(String name, String description, Feature... own) {
      return new Layer(
          NAMESPACE + name,
          description,
          Stream.concat(Stream.of(own), PROVENANCE.stream()).toList());
    }

    boolean isSpan() {
      return !equals(REPORT);
    }

    boolean has(String feature) {
      return features.stream().anyMatch(f -> f.name().equals(feature));
    }
  }

  /**
   * A feature of a layer.
   *
   * @param allowed all values it may have; empty where any text is one
   * @param shown whether annotators need it before their eyes
   */
  record Feature(String name, String description, List<String> allowed, boolean shown) {
    private static Feature of(String name, String description) {
      return new Feature(name, description, List.of(), true);
    }

    private static Feature told(String name, String description) {
      return new Feature(name, description, List.of(), false);
    }

    private static Feature choice(String name, String description, Class<? extends Enum<?>> kind) {
      return new Feature(name, description, Labels.all(kind), true);
    }
  }
}
