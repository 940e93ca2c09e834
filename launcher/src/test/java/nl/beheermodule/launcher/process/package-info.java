@NullMarked
package nl.beheermodule.launcher.process;

import org.jspecify.annotations.NullMarked;
