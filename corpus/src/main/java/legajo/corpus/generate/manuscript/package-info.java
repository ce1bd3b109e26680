/** A report as its author laid it out, before it is printed as text, PDF or DOCX. */
@NullMarked
package legajo.corpus.generate.manuscript;

import org.jspecify.annotations.NullMarked;
