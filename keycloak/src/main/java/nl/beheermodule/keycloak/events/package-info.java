/** Forwards what happened at login to identity-service, after commit and without ever holding up a login. */
@NullMarked
package nl.beheermodule.keycloak.events;

import org.jspecify.annotations.NullMarked;
