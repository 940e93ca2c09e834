@NullMarked
package nl.beheermodule.chain.authorization.messaging;

import org.jspecify.annotations.NullMarked;
