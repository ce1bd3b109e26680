/**
 * Source text becomes clean text, with the way back and the list of repairs. Knows nothing of
 * headings or dates.
 */
@NullMarked
package legajo.pipeline.normalize;

import org.jspecify.annotations.NullMarked;
