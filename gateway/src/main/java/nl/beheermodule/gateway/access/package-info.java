/** Who may come through, with which headers, and what they read when they may not. */
@NullMarked
package nl.beheermodule.gateway.access;

import org.jspecify.annotations.NullMarked;
