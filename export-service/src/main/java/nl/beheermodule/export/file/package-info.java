/** Tables as .xlsx and .csv, row by row. */
@NullMarked
package nl.beheermodule.export.file;

import org.jspecify.annotations.NullMarked;
