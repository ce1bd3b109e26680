/** Finds what is written, with its words. Decides nothing across fields. */
@NullMarked
package legajo.pipeline.extract;

import org.jspecify.annotations.NullMarked;
