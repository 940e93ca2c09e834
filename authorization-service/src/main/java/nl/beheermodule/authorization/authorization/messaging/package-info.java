@NullMarked
package nl.beheermodule.authorization.authorization.messaging;

import org.jspecify.annotations.NullMarked;
