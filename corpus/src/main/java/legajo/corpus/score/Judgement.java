package legajo.corpus.score;

import legajo.corpus.facts.Field;
import legajo.model.Evidence;

/**
 * A value that the record has words for, and whether it is right.
 *
 * @param field which value
 * @param evidence the words, and the rule that found them
 * @param right whether gold has it so
 */
public record Judgement(Field field, Evidence evidence, boolean right) {}
