@NullMarked
package nl.beheermodule.contracts;

import org.jspecify.annotations.NullMarked;
