/** From {@code /api/<context>} to the service, and what happens when it does not answer. */
@NullMarked
package nl.beheermodule.gateway.routes;

import org.jspecify.annotations.NullMarked;
