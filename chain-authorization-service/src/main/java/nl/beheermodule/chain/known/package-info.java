@NullMarked
package nl.beheermodule.chain.known;

import org.jspecify.annotations.NullMarked;
