/** The users overview as a file: rows kept from events, read as a stream, written as .xlsx or .csv. */
@NullMarked
package nl.beheermodule.export.means;

import org.jspecify.annotations.NullMarked;
