@NullMarked
package nl.beheermodule.launcher;

import org.jspecify.annotations.NullMarked;
