/** E-mail over SMTP, for services that set {@code beheer.mail.*}. */
@NullMarked
package nl.beheermodule.platform.mail;

import org.jspecify.annotations.NullMarked;
