@NullMarked
package nl.beheermodule.billing.charge.agreed;

import org.jspecify.annotations.NullMarked;
