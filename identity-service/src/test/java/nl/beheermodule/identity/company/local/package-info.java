@NullMarked
package nl.beheermodule.identity.company.local;

import org.jspecify.annotations.NullMarked;
