/** Mentions become parties: names and acronyms of one institution meet, and get their role. */
@NullMarked
package legajo.pipeline.assemble.parties;

import org.jspecify.annotations.NullMarked;
