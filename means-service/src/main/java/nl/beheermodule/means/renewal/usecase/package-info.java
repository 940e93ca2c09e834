/** What can be done with a renewal. */
@NullMarked
package nl.beheermodule.means.renewal.usecase;

import org.jspecify.annotations.NullMarked;
