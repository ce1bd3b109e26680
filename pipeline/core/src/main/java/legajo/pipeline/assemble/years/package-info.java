/** The years that dates leave out, and why these. */
@NullMarked
package legajo.pipeline.assemble.years;

import org.jspecify.annotations.NullMarked;
