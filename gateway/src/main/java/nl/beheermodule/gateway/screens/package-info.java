/** Serves the screens. */
@NullMarked
package nl.beheermodule.gateway.screens;

import org.jspecify.annotations.NullMarked;
