/** Keeping registrations in MongoDB. */
@NullMarked
package nl.beheermodule.identity.registration.mongo;

import org.jspecify.annotations.NullMarked;
