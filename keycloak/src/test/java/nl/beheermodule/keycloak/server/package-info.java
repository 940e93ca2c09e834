@NullMarked
package nl.beheermodule.keycloak.server;

import org.jspecify.annotations.NullMarked;
