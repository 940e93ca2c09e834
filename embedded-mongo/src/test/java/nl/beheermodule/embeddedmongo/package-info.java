@NullMarked
package nl.beheermodule.embeddedmongo;

import org.jspecify.annotations.NullMarked;
