/** Read side for the medewerkers who handle applications (R53). */
@NullMarked
package nl.beheermodule.means.desk;

import org.jspecify.annotations.NullMarked;
