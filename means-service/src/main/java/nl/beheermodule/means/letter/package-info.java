/** The activation letter: its words, its PDF and its way to the printer. */
@NullMarked
package nl.beheermodule.means.letter;

import org.jspecify.annotations.NullMarked;
