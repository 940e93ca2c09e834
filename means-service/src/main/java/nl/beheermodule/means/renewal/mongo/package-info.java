/** How renewals are kept, and whom they may be about. */
@NullMarked
package nl.beheermodule.means.renewal.mongo;

import org.jspecify.annotations.NullMarked;
