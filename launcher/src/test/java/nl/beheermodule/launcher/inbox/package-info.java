@NullMarked
package nl.beheermodule.launcher.inbox;

import org.jspecify.annotations.NullMarked;
