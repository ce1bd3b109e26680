/** Dates, as they are written: a year left out stays out. */
@NullMarked
package legajo.pipeline.extract.dates;

import org.jspecify.annotations.NullMarked;
