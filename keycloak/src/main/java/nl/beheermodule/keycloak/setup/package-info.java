/** Account set-up links: a prepared user sets the first password and, where asked, the OTP device. */
@NullMarked
package nl.beheermodule.keycloak.setup;

import org.jspecify.annotations.NullMarked;
