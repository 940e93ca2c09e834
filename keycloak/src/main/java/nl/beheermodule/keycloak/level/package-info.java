/** The assurance level a means was issued at, checked at login and explained where it is too low. */
@NullMarked
package nl.beheermodule.keycloak.level;

import org.jspecify.annotations.NullMarked;
