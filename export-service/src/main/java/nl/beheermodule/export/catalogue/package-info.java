/** Names of services, for what is told by their ids. */
@NullMarked
package nl.beheermodule.export.catalogue;

import org.jspecify.annotations.NullMarked;
