package legajo.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the parties met. */
public enum Modality {
  @JsonProperty("virtual")
  VIRTUAL,
  @JsonProperty("in-person")
  IN_PERSON,
  @JsonProperty("hybrid")
  HYBRID
}
