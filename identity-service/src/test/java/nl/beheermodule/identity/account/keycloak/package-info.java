@NullMarked
package nl.beheermodule.identity.account.keycloak;

import org.jspecify.annotations.NullMarked;
