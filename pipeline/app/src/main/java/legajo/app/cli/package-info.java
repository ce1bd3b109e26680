/** The command line: arguments in, exit code out. Nothing else writes to the terminal. */
@NullMarked
package legajo.app.cli;

import org.jspecify.annotations.NullMarked;
