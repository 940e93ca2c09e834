/** Which requests a filter is about. */
@NullMarked
package nl.beheermodule.gateway.paths;

import org.jspecify.annotations.NullMarked;
