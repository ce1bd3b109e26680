/** Mentions become meetings, each with its date, times, platform and status. */
@NullMarked
package legajo.pipeline.assemble.sessions;

import org.jspecify.annotations.NullMarked;
