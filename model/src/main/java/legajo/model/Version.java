package legajo.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * The state of a report's text, from its version line.
 *
 * @param status absent where the line has no word for it
 * @param date EDTF
 */
public record Version(Optional<Status> status, Optional<Edtf> date) {

  /** Whether the text is settled. */
  public enum Status {
    @JsonProperty("final")
    FINAL,
    @JsonProperty("draft")
    DRAFT
  }
}
