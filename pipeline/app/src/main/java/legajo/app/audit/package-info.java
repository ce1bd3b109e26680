/** How right records are, as people and programs read it: tables, pages, data. */
@NullMarked
package legajo.app.audit;

import org.jspecify.annotations.NullMarked;
