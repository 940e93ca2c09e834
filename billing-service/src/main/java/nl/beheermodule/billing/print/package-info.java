@NullMarked
package nl.beheermodule.billing.print;

import org.jspecify.annotations.NullMarked;
