/** An audit as data for programs: JSON and CSV. */
@NullMarked
package legajo.app.audit.export;

import org.jspecify.annotations.NullMarked;
