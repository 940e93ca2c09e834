@NullMarked
package nl.beheermodule.keycloak.level;

import org.jspecify.annotations.NullMarked;
