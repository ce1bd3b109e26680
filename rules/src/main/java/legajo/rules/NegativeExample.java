package legajo.rules;

/**
 * A text in which a rule or a vocabulary finds nothing.
 *
 * @param in the text
 * @param at where the example stands, as {@code file:line}
 */
public record NegativeExample(String in, String at) {}
