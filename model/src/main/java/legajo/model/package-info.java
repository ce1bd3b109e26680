/**
 * What a report <em>is</em>: immutable records and their JSON form. Knows nothing of how a report
 * is read.
 */
@NullMarked
package legajo.model;

import org.jspecify.annotations.NullMarked;
