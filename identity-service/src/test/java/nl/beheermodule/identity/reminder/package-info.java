@NullMarked
package nl.beheermodule.identity.reminder;

import org.jspecify.annotations.NullMarked;
