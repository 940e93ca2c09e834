/** The form with which a wettelijk vertegenwoordiger renews a beheerdersrol, and what becomes of it (norm 9). */
@NullMarked
package nl.beheermodule.means.renewal.domain;

import org.jspecify.annotations.NullMarked;
