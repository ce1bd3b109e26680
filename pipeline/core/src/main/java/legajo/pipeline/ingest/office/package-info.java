/** Word processor files and web pages: their paragraphs, lists, tables and links. */
@NullMarked
package legajo.pipeline.ingest.office;

import org.jspecify.annotations.NullMarked;
