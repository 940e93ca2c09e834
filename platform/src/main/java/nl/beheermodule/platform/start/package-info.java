/** How a service starts. */
@NullMarked
package nl.beheermodule.platform.start;

import org.jspecify.annotations.NullMarked;
