@NullMarked
package nl.beheermodule.authorization.unused.usecase;

import org.jspecify.annotations.NullMarked;
