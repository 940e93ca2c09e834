@NullMarked
package nl.beheermodule.identity.registration;

import org.jspecify.annotations.NullMarked;
