package legajo.corpus.score;

import legajo.model.Evidence;

/**
 * A value that the record has words for, and whether it is right.
 *
 * @param field what it is a value of, such as {@code participants.name}
 * @param evidence the words, and the rule that found them
 * @param right whether gold has it so
 */
public record Judgement(String field, Evidence evidence, boolean right) {}
