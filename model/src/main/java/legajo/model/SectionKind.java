package legajo.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a main section of a report is about. */
public enum SectionKind {
  @JsonProperty("title-page")
  TITLE_PAGE,
  @JsonProperty("description")
  DESCRIPTION,
  @JsonProperty("objectives")
  OBJECTIVES,
  @JsonProperty("methodology")
  METHODOLOGY,
  @JsonProperty("sessions")
  SESSIONS,
  @JsonProperty("next-steps")
  NEXT_STEPS,
  @JsonProperty("evaluation")
  EVALUATION,
  @JsonProperty("comments")
  COMMENTS,
  @JsonProperty("participants")
  PARTICIPANTS,
  @JsonProperty("annex")
  ANNEX,
  @JsonProperty("other")
  OTHER;

  private final String label = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

  /** The kind as it stands in the record: {@code next-steps}. */
  public String label() {
    return label;
  }

  /** The kind with this label; throws for a label that names none. */
  public static SectionKind of(String label) {
    for (SectionKind kind : values()) {
      if (kind.label.equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("not a section kind: " + label);
  }
}
