package legajo.corpus.facts;

import static legajo.corpus.facts.EntityKind.DATE;
import static legajo.corpus.facts.EntityKind.OBJECTIVE;
import static legajo.corpus.facts.EntityKind.PARTICIPANT;
import static legajo.corpus.facts.EntityKind.PARTY;
import static legajo.corpus.facts.EntityKind.REPORT;
import static legajo.corpus.facts.EntityKind.SECTION;
import static legajo.corpus.facts.EntityKind.SESSION;
import static legajo.corpus.facts.EntityKind.TIME;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that gold gives and a record is held to. */
public enum Field {
  TITLE(REPORT, "title", ValueType.PROSE),
  PROGRAMME_ACRONYM(REPORT, "programme/acronym", ValueType.WORDS),
  PROGRAMME_ORGANISATION(REPORT, "programme/organisation", ValueType.WORDS),
  CALL_ORDINAL(REPORT, "call/ordinal", ValueType.CODE),
  CALL_DATE(REPORT, "call/date", ValueType.DATE),
  MODALITY(REPORT, "modality", ValueType.CODE),
  VERSION_STATUS(REPORT, "version/status", ValueType.CODE),
  VERSION_DATE(REPORT, "version/date", ValueType.DATE),
  WEBSITE(REPORT, "website", ValueType.WORDS),
  GENERAL_OBJECTIVE(REPORT, "objectives/general", ValueType.PROSE),
  PRODUCT(REPORT, "product", ValueType.PROSE),

  PARTY_ROLE(PARTY, "role", ValueType.CODE),
  PARTY_COUNTRY(PARTY, "country", ValueType.CODE),
  PARTY_NAME(PARTY, "name", ValueType.WORDS),
  PARTY_ACRONYM(PARTY, "acronym", ValueType.WORDS),

  OBJECTIVE_TEXT(OBJECTIVE, "text", ValueType.PROSE),

  SESSION_KIND(SESSION, "kind", ValueType.CODE),
  SESSION_ORDINAL(SESSION, "ordinal", ValueType.CODE),
  SESSION_DATE(SESSION, "date", ValueType.DATE),
  SESSION_STATUS(SESSION, "status", ValueType.CODE),
  SESSION_PLATFORM(SESSION, "platform", ValueType.WORDS),
  SESSION_PASSCODE(SESSION, "passcode", ValueType.CODE) {
    @Override
    public String recordKey() {
      return "recording/passcode";
    }
  },

  TIME_COUNTRY(TIME, "country", ValueType.CODE),
  TIME_START(TIME, "start", ValueType.CODE),
  TIME_END(TIME, "end", ValueType.CODE),

  PARTICIPANT_NAME(PARTICIPANT, "name", ValueType.NAME),
  PARTICIPANT_POSITION(PARTICIPANT, "position", ValueType.WORDS),
  PARTICIPANT_UNIT(PARTICIPANT, "unit", ValueType.WORDS),
  PARTICIPANT_INSTITUTION(PARTICIPANT, "institution", ValueType.WORDS),
  PARTICIPANT_DELEGATION(PARTICIPANT, "delegation", ValueType.CODE),
  PARTICIPANT_NOTE(PARTICIPANT, "note", ValueType.WORDS),

  DATE_EDTF(DATE, "edtf", ValueType.DATE),
  DATE_TEXT(DATE, "text", ValueType.WORDS),

  SECTION_LEVEL(SECTION, "level", ValueType.CODE),
  SECTION_NUMBER(SECTION, "number", ValueType.CODE),
  SECTION_HEADING(SECTION, "heading", ValueType.PROSE),
  SECTION_KIND(SECTION, "kind", ValueType.CODE);

  private static final Map<EntityKind, List<Field>> BY_KIND = new EnumMap<>(EntityKind.class);

  static {
    for (EntityKind kind : EntityKind.values()) {
      BY_KIND.put(kind, Arrays.stream(values()).filter(field -> field.kind == kind).toList());
    }
  }

  private final EntityKind kind;
  private final String key;
  private final ValueType type;

  Field(EntityKind kind, String key, ValueType type) {
    this.kind = kind;
    this.key = key;
    this.type = type;
  }

  /** What it is a value of. */
  public EntityKind kind() {
    return kind;
  }

  /** Its place below the entity's own: {@code name}, {@code call/date}. */
  public String key() {
    return key;
  }

  /** Its place in a record that the program made, where that is another than in gold. */
  public String recordKey() {
    return key;
  }

  /** How it is written. */
  public ValueType type() {
    return type;
  }

  /** How people call it: {@code participants.name}, {@code call.date}. */
  public String label() {
    String name = key.replace('/', '.');
    return kind == REPORT ? name : kind.label() + "." + name;
  }

  /** The fields of a kind of entity, in the order of the record. */
  public static List<Field> of(EntityKind kind) {
    return BY_KIND.getOrDefault(kind, List.of());
  }

  /** The field with this label, if one has it. */
  public static Optional<Field> labelled(String label) {
    return Arrays.stream(values()).filter(field -> field.label().equals(label)).findFirst();
  }
}
