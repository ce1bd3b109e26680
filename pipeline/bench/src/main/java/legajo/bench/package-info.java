/**
 * How <em>fast</em> reading is, beside the peers on the same files, and the programs that count
 * what rule packs know of texts. Nothing here is part of the product.
 */
@NullMarked
package legajo.bench;

import org.jspecify.annotations.NullMarked;
