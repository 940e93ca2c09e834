@NullMarked
package nl.beheermodule.launcher.startup;

import org.jspecify.annotations.NullMarked;
