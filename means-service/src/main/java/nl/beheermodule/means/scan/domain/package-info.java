/** A scan of an identity document: encrypted, bound to one organisation, and not kept longer than needed. */
@NullMarked
package nl.beheermodule.means.scan.domain;

import org.jspecify.annotations.NullMarked;
