/** What bad scans and OCR engines do to a text. */
@NullMarked
package legajo.corpus.generate.damage;

import org.jspecify.annotations.NullMarked;
