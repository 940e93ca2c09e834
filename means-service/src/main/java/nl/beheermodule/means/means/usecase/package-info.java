/** What can be done with a means: load, decide, save. */
@NullMarked
package nl.beheermodule.means.means.usecase;

import org.jspecify.annotations.NullMarked;
