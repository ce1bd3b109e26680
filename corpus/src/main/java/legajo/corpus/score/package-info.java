/** How right the facts of a record are, beside those of gold. */
@NullMarked
package legajo.corpus.score;

import org.jspecify.annotations.NullMarked;
