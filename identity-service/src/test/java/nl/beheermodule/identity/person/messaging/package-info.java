@NullMarked
package nl.beheermodule.identity.person.messaging;

import org.jspecify.annotations.NullMarked;
