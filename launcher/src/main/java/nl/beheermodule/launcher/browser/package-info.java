/** A browser without a screen: cookies, redirects and forms, for logging in as people do. */
@NullMarked
package nl.beheermodule.launcher.browser;

import org.jspecify.annotations.NullMarked;
