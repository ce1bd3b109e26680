/**
 * Tables whose cells an OCR engine has run together into plain lines are cut into rows and cells
 * again. Knows lines of text and the pack's word lists, nothing of what a report means.
 */
@NullMarked
package legajo.pipeline.normalize.table;

import org.jspecify.annotations.NullMarked;
