/** Who am I, and where may I act (R14, R25). */
@NullMarked
package nl.beheermodule.identity.me;

import org.jspecify.annotations.NullMarked;
