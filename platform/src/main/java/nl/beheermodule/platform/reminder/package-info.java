/** Reminders by e-mail: one digest for a company of what ends in 60, 30 and 7 days. */
@NullMarked
package nl.beheermodule.platform.reminder;

import org.jspecify.annotations.NullMarked;
