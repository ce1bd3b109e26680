/**
 * What a report <em>looks like</em>: rule packs as data, their strict loader, the lexicon. Reads no
 * report.
 */
@NullMarked
package legajo.rules;

import org.jspecify.annotations.NullMarked;
