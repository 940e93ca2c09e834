/** Who may do what: one declared rule a route, default deny. */
@NullMarked
package nl.beheermodule.platform.access;

import org.jspecify.annotations.NullMarked;
