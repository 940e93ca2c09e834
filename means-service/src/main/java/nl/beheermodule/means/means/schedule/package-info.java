/** What happens by itself. */
@NullMarked
package nl.beheermodule.means.means.schedule;

import org.jspecify.annotations.NullMarked;
