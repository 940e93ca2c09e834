@NullMarked
package nl.beheermodule.launcher.part;

import org.jspecify.annotations.NullMarked;
