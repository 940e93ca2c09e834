/** Who did what: append-only, hash-chained per organisation. */
@NullMarked
package nl.beheermodule.platform.audit;

import org.jspecify.annotations.NullMarked;
