/**
 * Files become source text: the exact characters, their pages, lines and places. Repairs nothing,
 * guesses nothing.
 */
@NullMarked
package legajo.pipeline.ingest;

import org.jspecify.annotations.NullMarked;
