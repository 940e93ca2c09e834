/** A person who holds, or will hold, a means, with the account that belongs to it. */
@NullMarked
package nl.beheermodule.identity.person.domain;

import org.jspecify.annotations.NullMarked;
