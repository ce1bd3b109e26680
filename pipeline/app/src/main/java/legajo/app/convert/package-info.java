/** From a set of inputs to a folder of records. */
@NullMarked
package legajo.app.convert;

import org.jspecify.annotations.NullMarked;
