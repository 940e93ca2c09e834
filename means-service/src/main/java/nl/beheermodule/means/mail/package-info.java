/** E-mail to applicants and holders. */
@NullMarked
package nl.beheermodule.means.mail;

import org.jspecify.annotations.NullMarked;
