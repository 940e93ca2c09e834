/** Forgotten user names (R18). */
@NullMarked
package nl.beheermodule.identity.reminder;

import org.jspecify.annotations.NullMarked;
