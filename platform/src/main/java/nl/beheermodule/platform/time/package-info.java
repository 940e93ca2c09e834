/** Time as an input: the business clock, and calendar days in the Netherlands. */
@NullMarked
package nl.beheermodule.platform.time;

import org.jspecify.annotations.NullMarked;
