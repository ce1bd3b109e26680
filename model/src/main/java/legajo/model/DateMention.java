package legajo.model;

import java.util.Optional;

/**
 * An expression of the text that names a date.
 *
 * @param text the words
 * @param edtf the full value, year inferred where the report leaves it out
 * @param section id of the section it stands in
 */
public record DateMention(String text, Edtf edtf, Optional<String> section) {}
