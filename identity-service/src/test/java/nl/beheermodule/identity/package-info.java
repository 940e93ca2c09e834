@NullMarked
package nl.beheermodule.identity;

import org.jspecify.annotations.NullMarked;
