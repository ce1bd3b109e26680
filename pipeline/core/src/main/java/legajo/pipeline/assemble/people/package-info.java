/**
 * Persons found become participants: group headings and acronyms give institution and delegation.
 */
@NullMarked
package legajo.pipeline.assemble.people;

import org.jspecify.annotations.NullMarked;
