package legajo.corpus.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.corpus.facts.EntityKind;
import legajo.corpus.facts.Field;
import legajo.corpus.facts.ValueType;

/**
 * One line of the audit: what is counted.
 *
 * @param label how people call it: {@code participants.name}
 * @param type what is compared
 * @param kind of the things that it is about
 * @param field whose values are compared, where it is one
 */
public record Row(String label, Type type, EntityKind kind, Optional<Field> field) {
  /** All rows, in the order of the record. */
  public static final List<Row> ALL = all();

  private static final Map<Row, Integer> INDEXES = indexes();
  private static final Map<Field, Row> OF_FIELDS = new EnumMap<>(Field.class);
  private static final Map<EntityKind, Row> OF_ENTITIES = new EnumMap<>(EntityKind.class);
  private static final Map<EntityKind, Row> OF_WHOLES = new EnumMap<>(EntityKind.class);
  private static final Map<Field, Row> OF_PRECISIONS = new EnumMap<>(Field.class);
  private static final Map<Field, Row> OF_LINKS = new EnumMap<>(Field.class);

  static {
    for (Row row : ALL) {
      switch (row.type) {
        case VALUE -> OF_FIELDS.put(row.field.orElseThrow(), row);
        case ENTITY -> OF_ENTITIES.put(row.kind, row);
        case WHOLE -> OF_WHOLES.put(row.kind, row);
        case PRECISION -> OF_PRECISIONS.put(row.field.orElseThrow(), row);
        case LINK -> OF_LINKS.put(row.field.orElseThrow(), row);
      }
    }
  }

  /** What a row compares. */
  public enum Type {
    /** Things, told from each other by what they are called or when they were. */
    ENTITY,
    /** Values of one field. */
    VALUE,
    /** Of a date only whether it names a year, a month, a day or an interval. */
    PRECISION,
    /** That a person belongs to an institution or a delegation: both names together. */
    LINK,
    /** Things of which every value that is scored is right. */
    WHOLE
  }

  private static List<Row> all() {
    List<Row> rows = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      if (kind != EntityKind.REPORT) {
        rows.add(new Row(kind.label(), Type.ENTITY, kind, Optional.empty()));
      }
      for (Field field : Field.of(kind)) {
        rows.add(new Row(field.label(), Type.VALUE, kind, Optional.of(field)));
        if (field.type() == ValueType.DATE) {
          rows.add(new Row(field.label() + "-precision", Type.PRECISION, kind, Optional.of(field)));
        }
        if (field == Field.PARTICIPANT_INSTITUTION || field == Field.PARTICIPANT_DELEGATION) {
          rows.add(new Row(field.label() + "-link", Type.LINK, kind, Optional.of(field)));
        }
      }
      rows.add(new Row(kind.label() + ".whole", Type.WHOLE, kind, Optional.empty()));
    }
    return List.copyOf(rows);
  }

  private static Map<Row, Integer> indexes() {
    Map<Row, Integer> indexes = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      indexes.put(ALL.get(i), i);
    }
    return Map.copyOf(indexes);
  }

  /** Its place among {@link #ALL}. */
  int index() {
    return INDEXES.getOrDefault(this, -1);
  }

  /** The row of a field's values. */
  public static Row of(Field field) {
    return found(OF_FIELDS.get(field));
  }

  /** The row of things of a kind; there is none of {@link EntityKind#REPORT}. */
  public static Row of(EntityKind kind) {
    return found(OF_ENTITIES.get(kind));
  }

  /** The row of things of a kind of which all is right. */
  public static Row ofWhole(EntityKind kind) {
    return found(OF_WHOLES.get(kind));
  }

  static Row ofPrecision(Field field) {
    return found(OF_PRECISIONS.get(field));
  }

  static Row ofLink(Field field) {
    return found(OF_LINKS.get(field));
  }

  private static Row found(@org.jspecify.annotations.Nullable Row row) {
    if (row == null) {
      throw new IllegalArgumentException("no such row");
    }
    return row;
  }

  /** The row with this label, if one has it. */
  public static Optional<Row> labelled(String label) {
    return ALL.stream().filter(row -> row.label.equals(label)).findFirst();
  }

  @Override
  public String toString() {
    return label;
  }
}
