/** An organisation that has, or applies for, eHerkenning. */
@NullMarked
package nl.beheermodule.identity.organisation.domain;

import org.jspecify.annotations.NullMarked;
