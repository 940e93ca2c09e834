/** RFC 9457 problem details in Dutch. */
@NullMarked
package nl.beheermodule.platform.problem;

import org.jspecify.annotations.NullMarked;
