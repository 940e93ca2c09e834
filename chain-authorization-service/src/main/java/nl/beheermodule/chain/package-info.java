@NullMarked
package nl.beheermodule.chain;

import org.jspecify.annotations.NullMarked;
