/** One-time passwords of the sample users (RFC 6238). */
@NullMarked
package nl.beheermodule.launcher.otp;

import org.jspecify.annotations.NullMarked;
