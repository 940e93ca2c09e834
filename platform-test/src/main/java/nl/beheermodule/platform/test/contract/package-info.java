@NullMarked
package nl.beheermodule.platform.test.contract;

import org.jspecify.annotations.NullMarked;
