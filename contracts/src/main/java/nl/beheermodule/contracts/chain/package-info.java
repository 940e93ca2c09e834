@NullMarked
package nl.beheermodule.contracts.chain;

import org.jspecify.annotations.NullMarked;
