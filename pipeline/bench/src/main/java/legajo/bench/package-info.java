/**
 * How <em>fast</em> reading is, beside the peers on the same files. Nothing here is part of the
 * product.
 */
@NullMarked
package legajo.bench;

import org.jspecify.annotations.NullMarked;
