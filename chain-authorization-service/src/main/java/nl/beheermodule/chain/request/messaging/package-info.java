@NullMarked
package nl.beheermodule.chain.request.messaging;

import org.jspecify.annotations.NullMarked;
