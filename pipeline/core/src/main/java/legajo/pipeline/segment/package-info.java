/** Clean text becomes a tree of sections and blocks. Reads no values. */
@NullMarked
package legajo.pipeline.segment;

import org.jspecify.annotations.NullMarked;
