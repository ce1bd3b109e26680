/** Mentions of ministries, countries and acronyms, and statements of who asked and who shares. */
@NullMarked
package legajo.pipeline.extract.parties;

import org.jspecify.annotations.NullMarked;
