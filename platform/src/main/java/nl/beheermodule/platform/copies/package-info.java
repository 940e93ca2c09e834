/** Local copies of foreign data, kept from events by sequence. */
@NullMarked
package nl.beheermodule.platform.copies;

import org.jspecify.annotations.NullMarked;
