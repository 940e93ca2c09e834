/** What the platform consists of on one machine: parts, their ports, processes and health. */
@NullMarked
package nl.beheermodule.launcher.part;

import org.jspecify.annotations.NullMarked;
