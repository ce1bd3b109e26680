/**
 * Trains the name finder on generated reports and measures whether reading gains by it. Nothing
 * here is part of the product.
 */
@NullMarked
package legajo.bench.names;

import org.jspecify.annotations.NullMarked;
