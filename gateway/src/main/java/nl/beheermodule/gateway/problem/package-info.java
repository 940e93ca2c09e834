/** Problems written where no controller is: in filters and routes. */
@NullMarked
package nl.beheermodule.gateway.problem;

import org.jspecify.annotations.NullMarked;
