/** The first application of a company, by its legal representative (R9). */
@NullMarked
package nl.beheermodule.identity.registration.domain;

import org.jspecify.annotations.NullMarked;
