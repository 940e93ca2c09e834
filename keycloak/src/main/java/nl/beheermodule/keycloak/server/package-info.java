/** Starts Keycloak as a process of its own. Plain Java without Keycloak imports: the launcher and the tests use it. */
@NullMarked
package nl.beheermodule.keycloak.server;

import org.jspecify.annotations.NullMarked;
