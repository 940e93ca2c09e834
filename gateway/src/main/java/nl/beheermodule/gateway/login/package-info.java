/** Login at Keycloak: the client, the least level, where one returns to, logging out, tokens for the services. */
@NullMarked
package nl.beheermodule.gateway.login;

import org.jspecify.annotations.NullMarked;
