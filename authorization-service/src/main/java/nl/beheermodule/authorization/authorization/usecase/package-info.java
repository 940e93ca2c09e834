@NullMarked
package nl.beheermodule.authorization.authorization.usecase;

import org.jspecify.annotations.NullMarked;
