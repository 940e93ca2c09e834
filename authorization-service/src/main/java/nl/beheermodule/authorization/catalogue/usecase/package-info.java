@NullMarked
package nl.beheermodule.authorization.catalogue.usecase;

import org.jspecify.annotations.NullMarked;
