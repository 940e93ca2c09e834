/** Tells an open screen that something changed (server-sent events). */
@NullMarked
package nl.beheermodule.gateway.live;

import org.jspecify.annotations.NullMarked;
