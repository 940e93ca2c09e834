@NullMarked
package nl.beheermodule.launcher.requirements;

import org.jspecify.annotations.NullMarked;
