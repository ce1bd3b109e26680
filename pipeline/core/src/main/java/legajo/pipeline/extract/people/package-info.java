/** Participants, from lists, lines, tables and running text, with their groups. */
@NullMarked
package legajo.pipeline.extract.people;

import org.jspecify.annotations.NullMarked;
