/** Events in and out. */
@NullMarked
package nl.beheermodule.means.means.messaging;

import org.jspecify.annotations.NullMarked;
