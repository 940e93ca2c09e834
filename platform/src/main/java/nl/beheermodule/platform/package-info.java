@NullMarked
package nl.beheermodule.platform;

import org.jspecify.annotations.NullMarked;
