/** A create that is sent twice creates once. */
@NullMarked
package nl.beheermodule.platform.idempotency;

import org.jspecify.annotations.NullMarked;
