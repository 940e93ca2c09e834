/** Starts the whole platform on one machine: {@code ./beheer}. */
@NullMarked
package nl.beheermodule.launcher;

import org.jspecify.annotations.NullMarked;
