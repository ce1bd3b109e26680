/** Chance that is the same for a seed on every machine. Knows nothing of reports. */
@NullMarked
package legajo.corpus.generate.chance;

import org.jspecify.annotations.NullMarked;
