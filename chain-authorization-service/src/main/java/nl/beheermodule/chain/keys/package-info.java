@NullMarked
package nl.beheermodule.chain.keys;

import org.jspecify.annotations.NullMarked;
