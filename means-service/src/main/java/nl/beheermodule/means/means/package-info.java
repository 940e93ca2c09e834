/** The aggregate of this service: a means with its application, letters and activation. */
@NullMarked
package nl.beheermodule.means.means;

import org.jspecify.annotations.NullMarked;
