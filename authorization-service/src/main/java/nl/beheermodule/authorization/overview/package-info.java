/** The read side: what the screens show of authorizations. Skips domain and use cases. */
@NullMarked
package nl.beheermodule.authorization.overview;

import org.jspecify.annotations.NullMarked;
