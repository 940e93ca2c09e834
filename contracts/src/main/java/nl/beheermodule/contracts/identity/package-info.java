@NullMarked
package nl.beheermodule.contracts.identity;

import org.jspecify.annotations.NullMarked;
