/** Reports with the records that people wrote for them: what a right reading is. */
@NullMarked
package legajo.corpus.gold;

import org.jspecify.annotations.NullMarked;
