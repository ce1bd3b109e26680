/** Compares texts word by word. */
@NullMarked
package legajo.corpus.text;

import org.jspecify.annotations.NullMarked;
