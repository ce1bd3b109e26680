package legajo.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a record key by key. Data binding would write the same, but finding out by reflection how
 * costs each start more time than reading a report.
 */
final class ReportWriter {
  private final JsonGenerator json;

  ReportWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Report report) {
    json.writeStartObject();
    json.writeStringProperty("schemaVersion", report.schemaVersion());
    object("source", () -> source(report.source()));
    text("title", report.title());
    object("programme", () -> programme(report.programme()));
    object("call", () -> call(report.call()));
    label("modality", report.modality());
    object("version", () -> version(report.version()));
    text("website", report.website());
    list("parties", report.parties(), this::party);
    object("objectives", () -> objectives(report.objectives()));
    text("product", report.product());
    list("sessions", report.sessions(), this::session);
    list("participants", report.participants(), this::participant);
    list("dates", report.dates(), this::date);
    list("sections", report.sections(), this::section);
    object("evidence", () -> evidence(report.evidence()));
    object("repairs", () -> repairs(report.repairs()));
    list("diagnostics", report.diagnostics(), this::diagnostic);
    json.writeEndObject();
  }

  private void source(Source source) {
    json.writeStringProperty("file", source.file());
    json.writeStringProperty("sha256", source.sha256());
    json.writeStringProperty("mediaType", source.mediaType());
    json.writeNumberProperty("bytes", source.bytes());
    json.writeNumberProperty("pages", source.pages());
    text("language", source.language());
    label("textOrigin", source.textOrigin());
    json.writeNumberProperty("ocrDamage", source.ocrDamage());
    list("pageTexts", source.pageTexts(), this::pageText);
  }

  private void pageText(PageText pageText) {
    json.writeNumberProperty("page", pageText.page());
    label("textOrigin", pageText.textOrigin());
    json.writeNumberProperty("ocrDamage", pageText.ocrDamage());
  }

  private void programme(Programme programme) {
    text("name", programme.name());
    text("acronym", programme.acronym());
    text("organisation", programme.organisation());
  }

  private void call(Call call) {
    number("ordinal", call.ordinal());
    edtf("date", call.date());
  }

  private void version(Version version) {
    label("status", version.status());
    edtf("date", version.date());
  }

  private void party(Party party) {
    label("role", party.role());
    text("country", party.country());
    text("name", party.name());
    text("acronym", party.acronym());
  }

  private void objectives(Objectives objectives) {
    text("general", objectives.general());
    json.writeArrayPropertyStart("specific");
    objectives.specific().forEach(json::writeString);
    json.writeEndArray();
  }

  private void session(Session session) {
    label("kind", session.kind());
    number("ordinal", session.ordinal());
    edtf("date", session.date());
    label("status", session.status());
    text("platform", session.platform());
    list("times", session.times(), this::times);
    object("recording", () -> recording(session.recording()));
    text("section", session.section());
  }

  private void times(LocalTimes times) {
    text("country", times.country());
    json.writeStringProperty("start", times.start());
    text("end", times.end());
  }

  private void recording(Recording recording) {
    text("url", recording.url());
    text("passcode", recording.passcode());
  }

  private void participant(Participant participant) {
    json.writeStringProperty("name", participant.name());
    text("position", participant.position());
    text("unit", participant.unit());
    text("institution", participant.institution());
    text("delegation", participant.delegation());
    text("note", participant.note());
    text("section", participant.section());
  }

  private void date(DateMention date) {
    json.writeStringProperty("text", date.text());
    json.writeStringProperty("edtf", date.edtf().value());
    text("section", date.section());
  }

  private void section(Section section) {
    json.writeStringProperty("id", section.id());
    text("number", section.number());
    json.writeStringProperty("heading", section.heading());
    label("kind", section.kind());
    json.writeStringProperty("text", section.text());
    list("sections", section.sections(), this::section);
  }

  private void evidence(Map<String, List<Evidence>> byPointer) {
    byPointer.forEach((pointer, entries) -> list(pointer, entries, this::evidence));
  }

  private void evidence(Evidence evidence) {
    json.writeNumberProperty("page", evidence.page());
    json.writeNumberProperty("begin", evidence.begin());
    json.writeNumberProperty("end", evidence.end());
    json.writeStringProperty("text", evidence.text());
    label("how", evidence.how());
    json.writeStringProperty("rule", evidence.rule());
    evidence.confidence().ifPresent(share -> json.writeNumberProperty("confidence", share));
    if (!evidence.boxes().isEmpty()) {
      list("boxes", evidence.boxes(), this::box);
    }
  }

  private void box(Box box) {
    json.writeNumberProperty("page", box.page());
    points("x", box.x());
    points("y", box.y());
    points("width", box.width());
    points("height", box.height());
  }

  private void repairs(Repairs repairs) {
    json.writeNumberProperty("count", repairs.count());
    list("list", repairs.list(), this::repair);
  }

  private void repair(Repair repair) {
    json.writeNumberProperty("page", repair.page());
    json.writeNumberProperty("begin", repair.begin());
    json.writeNumberProperty("end", repair.end());
    json.writeStringProperty("from", repair.from());
    json.writeStringProperty("to", repair.to());
    json.writeStringProperty("rule", repair.rule());
    json.writeNumberProperty("certainty", repair.certainty());
  }

  private void diagnostic(Diagnostic diagnostic) {
    label("severity", diagnostic.severity());
    json.writeStringProperty("code", diagnostic.code());
    json.writeStringProperty("message", diagnostic.message());
    text("at", diagnostic.at());
  }

  private void object(String key, Runnable keys) {
    json.writeObjectPropertyStart(key);
    keys.run();
    json.writeEndObject();
  }

  private <T> void list(String key, List<T> items, Consumer<T> keys) {
    json.writeArrayPropertyStart(key);
    for (T item : items) {
      json.writeStartObject();
      keys.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String key, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(key, value.get());
    } else {
      json.writeNullProperty(key);
    }
  }

  private void number(String key, Optional<Integer> value) {
    if (value.isPresent()) {
      json.writeNumberProperty(key, value.get());
    } else {
      json.writeNullProperty(key);
    }
  }

  private void edtf(String key, Optional<Edtf> value) {
    text(key, value.map(Edtf::value));
  }

  private void label(String key, Optional<? extends Enum<?>> value) {
    text(key, value.map(ReportWriter::label));
  }

  private void label(String key, Enum<?> value) {
    json.writeStringProperty(key, label(value));
  }

  /** As the constants' {@code @JsonProperty} say, which reading goes by. */
  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** At most two digits after the point; writing them ourselves is far cheaper than any double. */
  private void points(String name, double points) {
    long hundredths = Math.round(Math.abs(points) * 100);
    StringBuilder digits = new StringBuilder(points < 0 && hundredths > 0 ? "-" : "");
    digits.append(hundredths / 100).append('.').append(hundredths / 10 % 10);
    if (hundredths % 10 != 0) {
      digits.append(hundredths % 10);
    }
    json.writeName(name);
    json.writeNumber(digits.toString());
  }
}
