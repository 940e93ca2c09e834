/** How somebody can be reached, as it is typed. */
@NullMarked
package nl.beheermodule.identity.contact;

import org.jspecify.annotations.NullMarked;
