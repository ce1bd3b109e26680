package legajo.corpus.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.exchange.CasDocument.Annotation;
import legajo.corpus.exchange.Layers.Layer;
import legajo.corpus.exchange.Places.Place;
import legajo.corpus.gold.GoldRecord;
import legajo.model.Edtf;
import legajo.model.Report;

/** What a record says, as annotations over its text. */
final class PreAnnotation {
  private final Report report;
  private final GoldRecord gold;
  private final String text;
  private final Places places;
  private final List<Annotation> annotations = new ArrayList<>();

  private PreAnnotation(Report report, ReportText source) {
    this.report = report;
    this.gold = GoldView.of(report);
    this.text = PlainWords.forXml(source.text());
    this.places = new Places(report, source);
  }

  /** The document of a record. */
  static CasDocument of(Report report, ReportText source) {
    return new PreAnnotation(report, source).document();
  }

  private CasDocument document() {
    sections();
    parties();
    sessions();
    participants();
    dates();
    values();
    return new CasDocument(text, annotations);
  }

  private void sections() {
    List<Item> items = new ArrayList<>();
    for (GoldView.PlacedSection placed : GoldView.sections(report)) {
      GoldRecord.Section section = placed.section();
      items.add(
          item(Layers.SECTION, placed.pointer(), "heading")
              .set("level", String.valueOf(section.level()))
              .set("number", section.number())
              .words("heading", section.heading())
              .set("kind", section.kind().map(Labels::of)));
    }
    add(items);
  }

  private void parties() {
    List<Item> items = new ArrayList<>();
    for (GoldRecord.Party party : gold.parties()) {
      Item item =
          item(Layers.PARTY, "/parties/" + items.size(), "name", "acronym", "role")
              .set("role", Labels.of(party.role()))
              .set("country", party.country())
              .set("acronym", party.acronym());
      items.add(
          party.names().isEmpty()
              ? item.set("names", Layers.NONE)
              : item.words("names", party.names()));
    }
    add(items);
  }

  private void sessions() {
    List<Item> items = new ArrayList<>();
    for (GoldRecord.Session session : gold.sessions()) {
      items.add(
          item(Layers.SESSION, "/sessions/" + items.size(), "date", "ordinal", "kind")
              .set("kind", Labels.of(session.kind()))
              .set("ordinal", session.ordinal().map(String::valueOf))
              .set("date", session.date().map(Edtf::value))
              .set("times", LocalTimesText.join(session.times()))
              .set("platform", session.platform())
              .set("status", Labels.of(session.status()))
              .set("passcode", session.passcode()));
    }
    add(items);
  }

  private void participants() {
    List<Item> items = new ArrayList<>();
    for (GoldRecord.Participant person : gold.participants()) {
      items.add(
          item(Layers.PARTICIPANT, "/participants/" + items.size(), "name")
              .words("name", person.name())
              .set("position", person.position())
              .set("unit", person.unit())
              .set("institution", Alternatives.join(person.institutions()))
              .set("delegation", person.delegation())
              .set("note", person.note()));
    }
    add(items);
  }

  private void dates() {
    List<Item> items = new ArrayList<>();
    for (GoldRecord.DateMention date : gold.dates()) {
      items.add(
          item(Layers.DATE, "/dates/" + items.size(), "text", "edtf")
              .words("text", date.text())
              .set("edtf", date.edtf().value()));
    }
    add(items);
  }

  private void values() {
    List<Item> said = new ArrayList<>();
    Item unsaid = new Item(Layers.REPORT, new Place(0, 0, Optional.empty()));
    unsaid.set("file", gold.file()).set("sha256", report.source().sha256());
    for (Scalars.Scalar scalar : Scalars.ALL) {
      Optional<String> value = scalar.value().apply(gold);
      Optional<Place> place = places.of(scalar.pointer());
      if (value.isPresent() && place.isPresent()) {
        said.add(value(place.get(), scalar.field(), scalar.pointer(), value.get()));
      } else {
        unsaid.set(scalar.featureName(), value);
      }
    }
    add(said);
    specificObjectives();
    add(List.of(unsaid));
  }

  private void specificObjectives() {
    List<Item> items = new ArrayList<>();
    for (String objective : gold.objectives().specific()) {
      String pointer = "/objectives/specific/" + items.size();
      Place place = places.of(pointer).orElseGet(places::firstWord);
      items.add(value(place, Scalars.SPECIFIC, pointer, objective));
    }
    add(items);
  }

  private Item value(Place place, String field, String pointer, String value) {
    return new Item(Layers.VALUE, place)
        .set("field", field)
        .words("value", value)
        .set(Layers.POINTER, pointer);
  }

  private Item item(Layer layer, String pointer, String... keys) {
    return new Item(layer, places.ofItem(pointer, keys)).set(Layers.POINTER, pointer);
  }

  /** Adds the items of one list; numbers them where the text doesn't tell their order. */
  private void add(List<Item> items) {
    boolean told = true;
    for (int i = 1; i < items.size(); i++) {
      told &= items.get(i - 1).standsBefore(items.get(i));
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean alone = item.layer.equals(Layers.VALUE) && !item.is("field", Scalars.SPECIFIC);
      if (!told && !alone) {
        item.set(Layers.ORDER, String.valueOf(i + 1));
      }
      annotations.add(item.annotation(annotations.size()));
    }
  }

  /** An annotation in the making. */
  private final class Item {
    private final Layer layer;
    private final Place place;
    private final Map<String, String> features = new LinkedHashMap<>();

    Item(Layer layer, Place place) {
      this.layer = layer;
      this.place = place;
      place
          .evidence()
          .ifPresent(e -> set(Layers.RULE, e.rule()).set(Layers.HOW, Labels.of(e.how())));
    }

    Item set(String feature, String value) {
      if (!layer.has(feature)) {
        throw new IllegalArgumentException("no feature of " + layer.type() + ": " + feature);
      }
      if (!value.isEmpty()) {
        features.put(feature, value);
      }
      return this;
    }

    Item set(String feature, Optional<String> value) {
      value.ifPresent(v -> set(feature, v));
      return this;
    }

    Item words(String feature, List<String> values) {
      return values.equals(List.of(covered())) ? this : spelled(feature, Alternatives.join(values));
    }

    /** A value that is only written out where it isn't what the span covers. */
    Item words(String feature, String value) {
      return value.equals(covered()) ? this : spelled(feature, value);
    }

    private Item spelled(String feature, String value) {
      return set(Layers.WORDS, covered()).set(feature, value);
    }

    private String covered() {
      return PlainWords.of(text.substring(place.begin(), place.end()));
    }

    boolean is(String feature, String value) {
      return value.equals(features.get(feature));
    }

    boolean standsBefore(Item next) {
      return place.begin() < next.place.begin()
          || place.begin() == next.place.begin() && place.end() < next.place.end();
    }

    Annotation annotation(int id) {
      return new Annotation(id, layer.type(), place.begin(), place.end(), features);
    }
  }
}
