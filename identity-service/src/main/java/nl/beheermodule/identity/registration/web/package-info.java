/** The public registration form. */
@NullMarked
package nl.beheermodule.identity.registration.web;

import org.jspecify.annotations.NullMarked;
