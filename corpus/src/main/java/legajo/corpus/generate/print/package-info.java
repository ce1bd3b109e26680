/** Manuscripts as files: plain text, PDF, DOCX. */
@NullMarked
package legajo.corpus.generate.print;

import org.jspecify.annotations.NullMarked;
