/** Names, KvK and establishment numbers of organisations, for files and their names. */
@NullMarked
package nl.beheermodule.export.company;

import org.jspecify.annotations.NullMarked;
