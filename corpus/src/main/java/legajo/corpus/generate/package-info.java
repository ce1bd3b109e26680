/** Endless reports with their gold, made up from a seed. */
@NullMarked
package legajo.corpus.generate;

import org.jspecify.annotations.NullMarked;
