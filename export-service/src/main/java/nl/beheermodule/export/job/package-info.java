/** Files that take longer than a person wants to wait: made aside, kept for a day, for who asked. */
@NullMarked
package nl.beheermodule.export.job;

import org.jspecify.annotations.NullMarked;
