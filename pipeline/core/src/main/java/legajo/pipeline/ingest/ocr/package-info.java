/**
 * Reads the text of pictures of pages: prepares the picture, asks the recognition program, puts its
 * words where they stand on the page. Loaded only for files that have such pictures.
 */
@NullMarked
package legajo.pipeline.ingest.ocr;

import org.jspecify.annotations.NullMarked;
