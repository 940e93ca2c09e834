/** Calls to other people's systems. */
@NullMarked
package nl.beheermodule.platform.resilience;

import org.jspecify.annotations.NullMarked;
