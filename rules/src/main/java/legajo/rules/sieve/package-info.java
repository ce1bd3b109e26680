/**
 * Says fast, and in one pass over the text, where a pattern cannot match, so that the slower search
 * that also tells the groups of a match runs only where there is one. Knows patterns, not rules.
 */
@NullMarked
package legajo.rules.sieve;

import org.jspecify.annotations.NullMarked;
