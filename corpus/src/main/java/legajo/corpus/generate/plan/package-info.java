/**
 * What happened in a cooperation that is made up: who, what about, when. Knows nothing of how it is
 * told.
 */
@NullMarked
package legajo.corpus.generate.plan;

import org.jspecify.annotations.NullMarked;
