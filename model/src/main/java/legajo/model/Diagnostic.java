package legajo.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that a reader of a record should know.
 *
 * @param severity how much it matters
 * @param code stable name, such as {@code year-inferred}; {@link DiagnosticCode} has them all
 * @param message one sentence for the archivist
 * @param at JSON Pointer of the value it is about
 */
public record Diagnostic(Severity severity, String code, String message, Optional<String> at) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Diagnostic {
    Require.that(CODE.matcher(code).matches(), "not a diagnostic code: ", code);
  }

  /** The same of a part of the record that stands at a pointer; it was about a place inside. */
  public Diagnostic under(String pointer) {
    return new Diagnostic(severity, code, message, Optional.of(pointer + at.orElse("")));
  }

  /** How much a diagnostic matters. */
  public enum Severity {
    @JsonProperty("info")
    INFO,
    @JsonProperty("warning")
    WARNING,
    @JsonProperty("error")
    ERROR
  }
}
