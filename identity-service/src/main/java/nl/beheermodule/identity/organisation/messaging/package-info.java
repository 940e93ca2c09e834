/** Publishing what happened to organisations. */
@NullMarked
package nl.beheermodule.identity.organisation.messaging;

import org.jspecify.annotations.NullMarked;
