@NullMarked
package nl.beheermodule.authorization;

import org.jspecify.annotations.NullMarked;
