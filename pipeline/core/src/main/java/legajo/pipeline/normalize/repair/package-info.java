/**
 * Words that an OCR engine misread become what was printed. Knows lines and pages, nothing of what
 * they say; which letters are confused, how words follow each other and which signs are misread is
 * data of the rule pack.
 */
@NullMarked
package legajo.pipeline.normalize.repair;

import org.jspecify.annotations.NullMarked;
