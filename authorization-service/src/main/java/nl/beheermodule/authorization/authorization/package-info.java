/** The aggregate of this service: an authorization, from granting to its end. */
@NullMarked
package nl.beheermodule.authorization.authorization;

import org.jspecify.annotations.NullMarked;
