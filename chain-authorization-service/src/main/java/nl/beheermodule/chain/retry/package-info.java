@NullMarked
package nl.beheermodule.chain.retry;

import org.jspecify.annotations.NullMarked;
