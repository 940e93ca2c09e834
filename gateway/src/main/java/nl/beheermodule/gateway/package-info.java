/** The one door: login, session, routes, limits, live updates, and the screens themselves. */
@NullMarked
package nl.beheermodule.gateway;

import org.jspecify.annotations.NullMarked;
