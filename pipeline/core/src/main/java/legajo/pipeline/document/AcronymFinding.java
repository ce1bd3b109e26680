package legajo.pipeline.document;

import java.util.Optional;
import legajo.rules.Span;

/**
 * An acronym where the report explains it: "Ministerio de Trabajo (MT) de Perú".
 *
 * @param acronym as written
 * @param span of the acronym
 * @param name the words that it stands for
 * @param unit whether they name a unit, not an institution
 * @param country ISO 3166-1 alpha-2 of the country named behind them
 */
public record AcronymFinding(
    String acronym, Span span, Span name, boolean unit, Optional<String> country) {}
