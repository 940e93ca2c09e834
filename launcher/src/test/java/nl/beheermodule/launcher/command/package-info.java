@NullMarked
package nl.beheermodule.launcher.command;

import org.jspecify.annotations.NullMarked;
