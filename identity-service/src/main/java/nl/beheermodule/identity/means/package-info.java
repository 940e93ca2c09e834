/** Copy of the means that persons hold, kept from means events. */
@NullMarked
package nl.beheermodule.identity.means;

import org.jspecify.annotations.NullMarked;
