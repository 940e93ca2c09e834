@NullMarked
package nl.beheermodule.authorization.unused.messaging;

import org.jspecify.annotations.NullMarked;
