/** Organisations, persons, their accounts and their login history. */
@NullMarked
package nl.beheermodule.identity;

import org.jspecify.annotations.NullMarked;
