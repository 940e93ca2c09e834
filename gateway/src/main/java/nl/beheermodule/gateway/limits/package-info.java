/** How much one address or account may ask. */
@NullMarked
package nl.beheermodule.gateway.limits;

import org.jspecify.annotations.NullMarked;
