/** The keys this service needs: from configuration, or made once in a local folder. */
@NullMarked
package nl.beheermodule.means.keys;

import org.jspecify.annotations.NullMarked;
