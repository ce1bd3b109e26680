/** The JSON Schema of a record, from the model itself. */
@NullMarked
package legajo.app.schema;

import org.jspecify.annotations.NullMarked;
