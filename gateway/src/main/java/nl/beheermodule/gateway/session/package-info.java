/** The browser session: stored in MongoDB, how long it lasts, how the screen asks for it. */
@NullMarked
package nl.beheermodule.gateway.session;

import org.jspecify.annotations.NullMarked;
