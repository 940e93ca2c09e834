@NullMarked
package nl.beheermodule.identity.me;

import org.jspecify.annotations.NullMarked;
