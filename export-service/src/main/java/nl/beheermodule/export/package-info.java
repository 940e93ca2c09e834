@NullMarked
package nl.beheermodule.export;

import org.jspecify.annotations.NullMarked;
