/** What Keycloak needs to be ours. */
@NullMarked
package nl.beheermodule.keycloak;

import org.jspecify.annotations.NullMarked;
