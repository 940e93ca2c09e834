/** Keycloak as it really runs, looked at over HTTP. */
@NullMarked
package nl.beheermodule.keycloak;

import org.jspecify.annotations.NullMarked;
