@NullMarked
package nl.beheermodule.identity.company.kvk;

import org.jspecify.annotations.NullMarked;
