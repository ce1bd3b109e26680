package legajo.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of a cooperation.
 *
 * @param kind what sort of meeting
 * @param ordinal 1 for the first numbered session; absent for other kinds
 * @param date EDTF
 * @param status held or still to come, as of the report's own date
 * @param platform name of the video platform, absent for meetings in person
 * @param times local times, one entry for each country
 * @param recording where the recording is
 * @param section id of the section that tells of it
 */
public record Session(
    Kind kind,
    Optional<Integer> ordinal,
    Optional<Edtf> date,
    Status status,
    Optional<String> platform,
    List<LocalTimes> times,
    Recording recording,
    Optional<String> section) {
  public Session {
    ordinal.ifPresent(n -> Require.that(n >= 1, "ordinal of a session below 1: ", n));
    times = List.copyOf(times);
  }

  /** What sort of meeting. */
  public enum Kind {
    @JsonProperty("coordination")
    COORDINATION,
    @JsonProperty("session")
    SESSION,
    @JsonProperty("intermediate")
    INTERMEDIATE,
    @JsonProperty("extraordinary")
    EXTRAORDINARY
  }

  /** Whether it took place. */
  public enum Status {
    @JsonProperty("held")
    HELD,
    @JsonProperty("planned")
    PLANNED
  }
}
