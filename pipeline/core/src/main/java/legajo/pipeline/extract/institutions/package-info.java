/** Names of institutions with their acronyms, wherever they stand. */
@NullMarked
package legajo.pipeline.extract.institutions;

import org.jspecify.annotations.NullMarked;
