/** Fakes around the gateway: a login server, the services, a browser. */
@NullMarked
package nl.beheermodule.gateway.kit;

import org.jspecify.annotations.NullMarked;
