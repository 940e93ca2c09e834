/** Names of organisations, for the names of files. */
@NullMarked
package nl.beheermodule.export.company;

import org.jspecify.annotations.NullMarked;
