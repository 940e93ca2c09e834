/** The expiry calendar as a feed for calendar programs (RFC 5545), behind a secret address that can be withdrawn. */
@NullMarked
package nl.beheermodule.authorization.calendar;

import org.jspecify.annotations.NullMarked;
