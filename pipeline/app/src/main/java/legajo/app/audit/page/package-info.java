/** An audit as one HTML page: each class renders one section. Opens from disk, asks no network. */
@NullMarked
package legajo.app.audit.page;

import org.jspecify.annotations.NullMarked;
