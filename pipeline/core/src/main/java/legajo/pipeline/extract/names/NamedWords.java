package legajo.pipeline.extract.names;

import legajo.rules.Span;

/**
 * Words that name something.
 *
 * @param span where they stand
 * @param probability of the least certain of the words, by the model: above 0, up to 1
 */
public record NamedWords(NameType type, Span span, double probability) {}
