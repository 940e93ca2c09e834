/** Read side: who holds which means of an organisation (R35–R39, R78–R83). */
@NullMarked
package nl.beheermodule.means.overview;

import org.jspecify.annotations.NullMarked;
