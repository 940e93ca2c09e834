@NullMarked
package nl.beheermodule.platform.test.rules;

import org.jspecify.annotations.NullMarked;
