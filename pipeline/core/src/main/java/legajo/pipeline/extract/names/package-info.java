/**
 * Names of people, offices and institutions as OpenNLP's name finder tells them from the words
 * round them. Knows nothing of lists, groups and records.
 */
@NullMarked
package legajo.pipeline.extract.names;

import org.jspecify.annotations.NullMarked;
