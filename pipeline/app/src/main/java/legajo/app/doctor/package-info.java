/** What the machine has and lacks. */
@NullMarked
package legajo.app.doctor;

import org.jspecify.annotations.NullMarked;
