/** A MongoDB-wire-compatible server in this process: the default on one machine and in tests. */
@NullMarked
package nl.beheermodule.embeddedmongo;

import org.jspecify.annotations.NullMarked;
