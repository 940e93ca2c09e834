@NullMarked
package nl.beheermodule.launcher.build;

import org.jspecify.annotations.NullMarked;
