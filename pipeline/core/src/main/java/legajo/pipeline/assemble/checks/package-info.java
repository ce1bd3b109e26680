/**
 * What a record tells against itself: numbers left out, dates out of order, times that no clocks
 * show. Changes no value, and knows nothing that only a reader of the report could know.
 */
@NullMarked
package legajo.pipeline.assemble.checks;

import org.jspecify.annotations.NullMarked;
