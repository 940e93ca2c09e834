/** Changing contact details. */
@NullMarked
package nl.beheermodule.identity.person.web;

import org.jspecify.annotations.NullMarked;
