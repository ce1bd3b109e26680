package legajo.model;

import java.util.List;
import java.util.Optional;

/**
 * The aims of a cooperation, as the report words them, without their labels.
 *
 * @param general absent where the objectives are one list
 * @param specific one entry each
 */
public record Objectives(Optional<String> general, List<String> specific) {
  public Objectives {
    specific = List.copyOf(specific);
  }
}
