@NullMarked
package nl.beheermodule.identity.organisation.usecase;

import org.jspecify.annotations.NullMarked;
