/** Times of day and the places whose local times they are. */
@NullMarked
package legajo.pipeline.extract.clock;

import org.jspecify.annotations.NullMarked;
