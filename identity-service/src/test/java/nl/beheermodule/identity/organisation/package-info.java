@NullMarked
package nl.beheermodule.identity.organisation;

import org.jspecify.annotations.NullMarked;
