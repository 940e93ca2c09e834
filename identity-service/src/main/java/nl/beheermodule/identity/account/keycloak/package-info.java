/** The one adapter to Keycloak (ADR 10). */
@NullMarked
package nl.beheermodule.identity.account.keycloak;

import org.jspecify.annotations.NullMarked;
