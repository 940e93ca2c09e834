@NullMarked
package nl.beheermodule.identity.person.usecase;

import org.jspecify.annotations.NullMarked;
