/** Sample data, made with the commands that clients use. */
@NullMarked
package nl.beheermodule.launcher.sample;

import org.jspecify.annotations.NullMarked;
