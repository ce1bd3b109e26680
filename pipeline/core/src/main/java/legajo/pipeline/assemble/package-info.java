/**
 * Findings become one record: years inferred, acronyms resolved, mentions of one thing merged.
 * Reads no text of its own.
 */
@NullMarked
package legajo.pipeline.assemble;

import org.jspecify.annotations.NullMarked;
