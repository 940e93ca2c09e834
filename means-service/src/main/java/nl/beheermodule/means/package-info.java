/** means-service: means and their whole life. */
@NullMarked
package nl.beheermodule.means;

import org.jspecify.annotations.NullMarked;
