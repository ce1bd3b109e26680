/** Tells a cooperation in words, and keeps what a right reading of them gives. */
@NullMarked
package legajo.corpus.generate.word;

import org.jspecify.annotations.NullMarked;
