/** Why a record says what it says. */
@NullMarked
package legajo.app.explain;

import org.jspecify.annotations.NullMarked;
