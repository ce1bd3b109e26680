/** What every format's reader builds on: source text under construction, refusals in words. */
@NullMarked
package legajo.pipeline.ingest.source;

import org.jspecify.annotations.NullMarked;
