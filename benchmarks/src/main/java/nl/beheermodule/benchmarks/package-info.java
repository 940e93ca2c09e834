/** What the platform can do, measured by hand. */
@NullMarked
package nl.beheermodule.benchmarks;

import org.jspecify.annotations.NullMarked;
