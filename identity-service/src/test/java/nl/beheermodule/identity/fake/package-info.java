@NullMarked
package nl.beheermodule.identity.fake;

import org.jspecify.annotations.NullMarked;
