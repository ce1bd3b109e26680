/** How right the records of an archive are: all of them, against gold or against another run. */
@NullMarked
package legajo.corpus.audit;

import org.jspecify.annotations.NullMarked;
