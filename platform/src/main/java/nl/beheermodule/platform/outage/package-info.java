/** What can only be waited out. */
@NullMarked
package nl.beheermodule.platform.outage;

import org.jspecify.annotations.NullMarked;
