/** PDF: glyphs with their places become lines in reading order. Repairs no words. */
@NullMarked
package legajo.pipeline.ingest.pdf;

import org.jspecify.annotations.NullMarked;
