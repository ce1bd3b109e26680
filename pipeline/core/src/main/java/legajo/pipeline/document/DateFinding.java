package legajo.pipeline.document;

import java.util.Optional;
import legajo.model.Edtf;
import legajo.rules.Span;

/**
 * Words that name a date, before the year that they may leave out is inferred.
 *
 * @param span where they stand in the clean text
 * @param edtf their value; {@code XXXX} for a year that they leave out
 * @param weekday 1 (Monday) to 7, where the words name one
 * @param rule id of the rule that found them
 */
public record DateFinding(Span span, Edtf edtf, Optional<Integer> weekday, String rule) {}
