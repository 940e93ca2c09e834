/** Tables as .xlsx and .csv: written row by row, and read back from what people upload. */
@NullMarked
package nl.beheermodule.platform.sheet;

import org.jspecify.annotations.NullMarked;
