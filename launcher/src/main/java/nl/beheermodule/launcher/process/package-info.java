/** Processes of the operating system: started detached, found again by pid file, stopped without orphans. */
@NullMarked
package nl.beheermodule.launcher.process;

import org.jspecify.annotations.NullMarked;
