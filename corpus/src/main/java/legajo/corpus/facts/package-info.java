/** What a record says, field by field, whether a person wrote it or the program found it. */
@NullMarked
package legajo.corpus.facts;

import org.jspecify.annotations.NullMarked;
