@NullMarked
package nl.beheermodule.platform.test;

import org.jspecify.annotations.NullMarked;
