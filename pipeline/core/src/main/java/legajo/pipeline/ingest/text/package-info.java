/** Plain text: its encoding is found, its line ends are made one. */
@NullMarked
package legajo.pipeline.ingest.text;

import org.jspecify.annotations.NullMarked;
