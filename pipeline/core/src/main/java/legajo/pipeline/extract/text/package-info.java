/** What readers of all findings share: sentences, words, the zones of a report, countries. */
@NullMarked
package legajo.pipeline.extract.text;

import org.jspecify.annotations.NullMarked;
