/** Reminders by e-mail: one digest for a company of beheerdersrollen that end in 60, 30 and 7 days (norm 9). */
@NullMarked
package nl.beheermodule.means.reminder;

import org.jspecify.annotations.NullMarked;
