package legajo.pipeline.extract.names;

import java.util.Locale;

/** What a name finder tells apart. */
public enum NameType {
  PERSON,
  POSITION,
  UNIT,
  INSTITUTION;

  /** As the model has it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static NameType of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
