/** Publishing registrations. */
@NullMarked
package nl.beheermodule.identity.registration.messaging;

import org.jspecify.annotations.NullMarked;
