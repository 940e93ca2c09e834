@NullMarked
package nl.beheermodule.chain.intermediary.messaging;

import org.jspecify.annotations.NullMarked;
