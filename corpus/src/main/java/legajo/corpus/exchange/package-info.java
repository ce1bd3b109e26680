/**
 * Records as the tools of annotators take them, and back: UIMA CAS JSON for INCEpTION, W3C Web
 * Annotation. Knows records and gold; reads no files.
 */
@NullMarked
package legajo.corpus.exchange;

import org.jspecify.annotations.NullMarked;
