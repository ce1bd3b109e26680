/** The way of a report from file to record: composes the stages, one package each. */
@NullMarked
package legajo.pipeline;

import org.jspecify.annotations.NullMarked;
