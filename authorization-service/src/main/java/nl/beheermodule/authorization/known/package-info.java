/** What this service knows of means and organisations: copies, kept from the events of their owners. */
@NullMarked
package nl.beheermodule.authorization.known;

import org.jspecify.annotations.NullMarked;
