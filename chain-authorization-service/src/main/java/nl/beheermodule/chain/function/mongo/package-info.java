@NullMarked
package nl.beheermodule.chain.function.mongo;

import org.jspecify.annotations.NullMarked;
