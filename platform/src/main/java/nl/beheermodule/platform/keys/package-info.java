/** Keys from configuration, or made once in a local folder. */
@NullMarked
package nl.beheermodule.platform.keys;

import org.jspecify.annotations.NullMarked;
