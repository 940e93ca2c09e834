/** The form in which the scheme issues its catalogue. */
@NullMarked
package nl.beheermodule.authorization.catalogue.xml;

import org.jspecify.annotations.NullMarked;
