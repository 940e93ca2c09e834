/** A copy of the organisations, kept from identity's events: for letters and for the desk. */
@NullMarked
package nl.beheermodule.means.organisation;

import org.jspecify.annotations.NullMarked;
