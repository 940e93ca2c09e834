@NullMarked
package nl.beheermodule.identity.registration.usecase;

import org.jspecify.annotations.NullMarked;
