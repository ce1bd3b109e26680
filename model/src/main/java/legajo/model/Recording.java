package legajo.model;

import java.util.Optional;

/**
 * Where the recording of a session is.
 *
 * @param url address, as written
 * @param passcode its access code; {@code [redacted]} unless secrets are kept
 */
public record Recording(Optional<String> url, Optional<String> passcode) {
  /** What stands in a record in place of an access code. */
  public static final String REDACTED = "[redacted]";

  /** No recording is told of. */
  public static final Recording NONE = new Recording(Optional.empty(), Optional.empty());
}
