/** The SMS second factor: a code by text message after the password. */
@NullMarked
package nl.beheermodule.keycloak.sms;

import org.jspecify.annotations.NullMarked;
