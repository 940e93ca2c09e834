@NullMarked
package nl.beheermodule.contracts.authorization;

import org.jspecify.annotations.NullMarked;
