package legajo.model;

import java.util.Optional;

/**
 * The call for proposals in which a cooperation was selected.
 *
 * @param ordinal 17 for "17ª Convocatoria"; at least 1
 * @param date when it was selected, EDTF
 */
public record Call(Optional<Integer> ordinal, Optional<Edtf> date) {
  public Call {
    ordinal.ifPresent(n -> Require.that(n >= 1, "ordinal of a call below 1: ", n));
  }
}
