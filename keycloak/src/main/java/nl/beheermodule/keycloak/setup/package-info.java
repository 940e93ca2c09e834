/**
 * Account set-up links: a prepared user sets the first password and, where asked, the OTP device; somebody with an account
 * adds the device, after showing the password.
 */
@NullMarked
package nl.beheermodule.keycloak.setup;

import org.jspecify.annotations.NullMarked;
