/**
 * How sound a folder of records is by what the records say against themselves, without a gold
 * corpus. Reads records alone, never the reports they came from.
 */
@NullMarked
package legajo.app.audit.self;

import org.jspecify.annotations.NullMarked;
