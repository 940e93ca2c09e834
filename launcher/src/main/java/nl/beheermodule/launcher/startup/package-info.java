/** Brings all processes up together, each as soon as what it needs is healthy. */
@NullMarked
package nl.beheermodule.launcher.startup;

import org.jspecify.annotations.NullMarked;
