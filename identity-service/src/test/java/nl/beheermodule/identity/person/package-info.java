@NullMarked
package nl.beheermodule.identity.person;

import org.jspecify.annotations.NullMarked;
