/**
 * Learns what the words beside parties tell of their roles, and measures how right that is; nothing
 * here is part of the program.
 */
@NullMarked
package legajo.bench.roles;

import org.jspecify.annotations.NullMarked;
