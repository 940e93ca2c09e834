/** Login history, kept from what Keycloak forwards (R25). */
@NullMarked
package nl.beheermodule.identity.login;

import org.jspecify.annotations.NullMarked;
