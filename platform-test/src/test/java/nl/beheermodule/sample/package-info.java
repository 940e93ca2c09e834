/** A service as small as can be, to prove the platform on. */
@NullMarked
package nl.beheermodule.sample;

import org.jspecify.annotations.NullMarked;
