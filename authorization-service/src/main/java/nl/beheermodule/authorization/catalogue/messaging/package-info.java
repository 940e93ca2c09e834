@NullMarked
package nl.beheermodule.authorization.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
