/** Read side for the medewerkers who handle renewals (R53), and their decisions. */
@NullMarked
package nl.beheermodule.means.renewal.desk;

import org.jspecify.annotations.NullMarked;
