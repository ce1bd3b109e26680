/**
 * Puts characters that stand somewhere on a page into lines, columns and tables, in reading order;
 * where they came from is for others to know.
 */
@NullMarked
package legajo.pipeline.ingest.layout;

import org.jspecify.annotations.NullMarked;
