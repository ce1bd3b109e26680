package legajo.corpus.exchange;

import java.util.Optional;
import legajo.corpus.gold.GoldRecord;
import legajo.model.Party;
import legajo.model.SectionKind;
import legajo.model.Session;

/**
 * Items of gold, each from one annotation; none where the annotation lacks what every item has,
 * which is a mistake that was told.
 */
final class Items {
  Optional<GoldRecord.Section> section(FeatureValues values) {
    Optional<Integer> level =
        values.required("level", values.number("level"), "1 for a main section, 2 inside it, …");
    Optional<String> heading = values.textOrWords("heading");
    Optional<SectionKind> kind = values.choice("kind", SectionKind.class);
    return level.flatMap(
        l -> heading.map(words -> new GoldRecord.Section(l, values.text("number"), words, kind)));
  }

  Optional<GoldRecord.Party> party(FeatureValues values) {
    return values
        .requiredChoice("role", Party.Role.class)
        .map(
            role ->
                new GoldRecord.Party(
                    role,
                    values.country("country"),
                    values.alternativesOrWords("names"),
                    values.text("acronym")));
  }

  Optional<GoldRecord.Session> session(FeatureValues values) {
    Optional<Session.Kind> kind = values.requiredChoice("kind", Session.Kind.class);
    Optional<Session.Status> status = values.requiredChoice("status", Session.Status.class);
    return kind.flatMap(k -> status.map(s -> session(k, s, values)));
  }

  private static GoldRecord.Session session(
      Session.Kind kind, Session.Status status, FeatureValues values) {
    return new GoldRecord.Session(
        kind,
        values.number("ordinal"),
        values.date("date"),
        values.times("times"),
        values.text("platform"),
        status,
        values.accessCode("passcode"));
  }

  Optional<GoldRecord.Participant> participant(FeatureValues values) {
    return values
        .textOrWords("name")
        .map(
            name ->
                new GoldRecord.Participant(
                    name,
                    values.text("position"),
                    values.text("unit"),
                    values.alternatives("institution"),
                    values.text("delegation"),
                    values.text("note")));
  }

  Optional<GoldRecord.DateMention> date(FeatureValues values) {
    Optional<String> text = values.textOrWords("text");
    return values
        .requiredDate("edtf")
        .flatMap(edtf -> text.map(words -> new GoldRecord.DateMention(words, edtf)));
  }
}
