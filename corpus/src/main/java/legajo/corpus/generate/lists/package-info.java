/** Word lists as data, read strictly. */
@NullMarked
package legajo.corpus.generate.lists;

import org.jspecify.annotations.NullMarked;
