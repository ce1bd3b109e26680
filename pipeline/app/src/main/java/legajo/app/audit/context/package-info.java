/** Where an error stands: the words of the report around what gold gives and what was found. */
@NullMarked
package legajo.app.audit.context;

import org.jspecify.annotations.NullMarked;
