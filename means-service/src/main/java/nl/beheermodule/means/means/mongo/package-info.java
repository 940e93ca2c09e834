/** Means in MongoDB. */
@NullMarked
package nl.beheermodule.means.means.mongo;

import org.jspecify.annotations.NullMarked;
