/** Mentions of meetings, each with the words near it. Counts no meetings. */
@NullMarked
package legajo.pipeline.extract.sessions;

import org.jspecify.annotations.NullMarked;
