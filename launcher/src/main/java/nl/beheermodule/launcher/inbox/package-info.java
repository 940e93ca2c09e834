/** The local inbox: mail over SMTP, SMS and letters over HTTP, one page to read them on. */
@NullMarked
package nl.beheermodule.launcher.inbox;

import org.jspecify.annotations.NullMarked;
